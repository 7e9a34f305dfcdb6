"""Chinese, Japanese and Korean signs next to numbers and names, from which no space separates them: 第12页, 제13권, 王灯主编. Origin: GB/T 7714, lists of papers."""

from citecheck.data.lexicon.number_words import Words

# Before a number.
ORDINALS: Words = {"ko": ("제",), "zh": ("第",)}
# After the number of a volume, an issue, pages, an edition, or a page of a newspaper.
VOLUMES: Words = {"ja": ("巻",), "ko": ("권", "집"), "zh": ("卷",)}
ISSUES: Words = {"ja": ("号", "號"), "ko": ("호",), "zh": ("期",)}
PAGES: Words = {"ja": ("頁",), "ko": ("쪽",), "zh": ("页",)}
EDITIONS: Words = {"zh": ("版",)}
# After a year, a month and a day.
YEARS: Words = {"zh": ("年",)}
MONTHS: Words = {"zh": ("月",)}
DAYS: Words = {"zh": ("日",)}
# Before the editor of the book that holds a chapter.
COLLECTED_IN: Words = {"zh": ("收入", "见", "载")}
# After names: they edited the work, in a Chinese note; translated it; or wrote it.
EDITED_IN_NOTES: Words = {"zh": ("主编", "编", "编著")}
TRANSLATED: Words = {"ja": ("訳",), "zh": ("译",)}
TRANSLATORS: Words = {"zh": ("译", "译者")}
WROTE: Words = {"zh": ("著",)}
# After the names of people who edited, directed or translated a work in a Japanese entry, without a gap.
EDITED: Words = {"ja": ("共編著", "編著", "共編", "監修", "編")}
DIRECTED: Words = {"ja": ("監督",)}
# Editions named without a number, printings of a newspaper, and what counts its pages.
NAMED_EDITIONS: Words = {"ja": ("改訂版", "新装版", "新版", "増補版", "増補改訂版", "普及版")}
PRINTINGS: Words = {"ja": ("夕刊", "朝刊")}
NEWSPAPER_PAGES: Words = {"ja": ("頁", "面")}
