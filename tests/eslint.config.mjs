// The rules that scripts of the report and the app are held to: eslint's own recommended ones, without packages.
const browser = ["document", "window", "location", "CSS", "CustomEvent", "Element", "Highlight", "Node", "NodeFilter", "Range", "FormData", "fetch", "setTimeout"];
export default [
  {
    files: ["**/*.js"],
    languageOptions: { ecmaVersion: 2022, sourceType: "script", globals: Object.fromEntries(browser.map((name) => [name, "readonly"])) },
    rules: {
      "no-undef": "error", "no-unused-vars": "error", "no-redeclare": "error", "no-shadow": "error", "no-implicit-globals": "error",
      "prefer-const": "error", "eqeqeq": "error", "no-eval": "error", "no-implied-eval": "error", "no-new-func": "error", "no-var": "error",
      "no-unreachable": "error", "no-fallthrough": "error", "no-self-assign": "error", "no-dupe-keys": "error", "no-empty": "error",
      "no-restricted-properties": ["error",
        { property: "innerHTML", message: "text would become markup: use textContent" },
        { property: "outerHTML", message: "text would become markup: use textContent" },
        { property: "insertAdjacentHTML", message: "text would become markup: use append" }],
    },
  },
];
