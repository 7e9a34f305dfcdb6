"""Ask several sources concurrently, one thread per source; every answer is cached as soon as it is read."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from citecheck.verify.answer import Answer, Question
from citecheck.verify.net.cache import Cache, Kept
from citecheck.verify.net.clock import Clock
from citecheck.verify.net.limiter import Limiter
from citecheck.verify.net.line import Line, SourceGoneError
from citecheck.verify.readers.shape import UnreadableAnswerError
from citecheck.verify.sources.request import Reply, Request, Source

Progress = Callable[[int, int], None]
"""Called with the number of requests done, and the total."""


class Settings(NamedTuple):
    """How to ask: the address of a contact, seconds to wait for an answer, the most requests of a run, and other addresses of sources."""

    mailto: str = ""
    timeout: float = 30.0
    most_requests: int = 0
    addresses: Mapping[str, str] = {}
    agent: str = "citecheck"


class Asker:
    """Asks sources, each question at most once; ``gone`` says which sources were given up, and why."""

    def __init__(self, sources: Sequence[Source], cache: Cache, settings: Settings, clock: Clock, progress: Progress | None = None) -> None:
        self._sources = {source.name: source for source in sources}
        self._cache, self._settings, self._clock, self._progress = cache, settings, clock, progress
        self._lines = {source.name: self._line(source) for source in sources}
        self._kept: dict[Question, Kept] = {}
        self._read: dict[Question, Answer] = {}
        self._lock, self._stop = threading.Lock(), threading.Event()
        self.gone: dict[str, str] = {}
        self.made = 0
        self._planned = 0

    def ask(self, questions: Sequence[Question]) -> None:
        """Get answers to questions that have none yet; a question that cannot be answered stays without."""
        wanted = [question for question in dict.fromkeys(questions) if question not in self._kept and not self._is_known(question)]
        work = []
        for name, source in self._sources.items():
            mine = [question for question in wanted if question.source == name]
            requests = deque(source.requests(mine, self._settings.mailto)) if mine and name not in self.gone else deque()
            if requests:
                self._planned += len(requests)
                work.append(threading.Thread(target=self._work, args=(source, requests), daemon=True))
        for thread in work:
            thread.start()
        try:
            for thread in work:
                while thread.is_alive():
                    thread.join(0.1)
        except KeyboardInterrupt:
            self._stop.set()
            raise

    def answer(self, question: Question) -> Answer | None:
        """The answer to a question; "unavailable" if it was to be asked and could not; None if its source is not asked at all."""
        if question.source not in self._sources:
            return None
        kept = self._kept.get(question)
        if kept is None:
            return Answer(question, "unavailable", (), self._clock.today())
        if question not in self._read:
            self._read[question] = self._answer(question, kept)
        return self._read[question]

    def _answer(self, question: Question, kept: Kept) -> Answer:
        reply = kept.reply
        try:
            records = self._sources[question.source].read(reply.body) if reply.body else ()
        except UnreadableAnswerError:
            return Answer(question, "unavailable", (), kept.date)
        return Answer(question, reply.status, records, kept.date, reply.agency, reply.competent)

    def close(self) -> None:
        """Close all connections."""
        for line in self._lines.values():
            line.close()

    def missing(self, questions: Sequence[Question]) -> list[Question]:
        """The questions that are not in the cache."""
        return [question for question in dict.fromkeys(questions) if question not in self._kept and not self._is_known(question)]

    def _line(self, source: Source) -> Line:
        address = self._settings.addresses.get(source.name, source.address)
        limiter = Limiter(source.per_second, self._clock)
        return Line(source.name, address, limiter, agent=self._settings.agent, timeout=self._settings.timeout, clock=self._clock)

    def _is_known(self, question: Question) -> bool:
        if kept := self._cache.get(question):
            self._kept[question] = kept
        return kept is not None

    def _work(self, source: Source, requests: deque[Request]) -> None:
        """All requests to one source, one after another."""
        try:
            while requests and not self._stop.is_set():
                requests.extendleft(reversed(self._made(source, requests.popleft())))
        except SourceGoneError as error:
            self.gone[source.name] = str(error)

    def _made(self, source: Source, request: Request) -> Sequence[Request]:
        """One request made and its answers kept; with the further ones that it takes."""
        line = self._lines[source.name]
        while True:
            self.count()
            response = line.get(request.target)
            if response.status == 400:
                return _apart(source, request, self._settings.mailto)
            try:
                outcome = source.outcome(request, response.status, response.body)
            except UnreadableAnswerError as error:
                line.failed(str(error))
                continue
            line.succeeded()
            for question, reply in outcome.replies.items():
                self._keep(question, reply)
            self._planned += len(outcome.further)
            return outcome.further

    def count(self) -> None:
        """Count a request that is about to be made; raises SourceGoneError if no more may be made."""
        with self._lock:
            if self._settings.most_requests and self.made >= self._settings.most_requests:
                raise SourceGoneError(f"the {self._settings.most_requests} requests of this run are used up")
            self.made += 1
            if self._progress:
                self._progress(self.made, max(self._planned, self.made))

    def _keep(self, question: Question, reply: Reply) -> None:
        self._cache.put(question, reply)
        if reply.status != "unavailable":
            self._kept[question] = Kept(reply, self._clock.today())


def _apart(source: Source, request: Request, mailto: str) -> Sequence[Request]:
    """The questions of a request that a source does not understand, each by itself; one that was by itself stays without an answer."""
    if len(request.questions) < 2:
        return ()
    return [each for question in request.questions for each in source.requests([question], mailto)]
