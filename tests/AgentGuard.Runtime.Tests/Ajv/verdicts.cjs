// Reads JSON Lines from standard input: a line {"schema":...} is followed by lines with documents, each as a JSON string.
// Writes one character per document: 1 accepted, 0 refused, - not JSON.
const path = require("node:path");
const { createRequire } = require("node:module");

const load = createRequire(path.join(process.argv[2], "node_modules", "x.js"));
const Ajv = load("ajv/dist/2020").default;

const ajv = new Ajv({ strict: false, ownProperties: true, unicodeRegExp: true, allErrors: false, validateFormats: false });

let validate = null;
const verdicts = [];
for (const line of require("node:fs").readFileSync(0, "utf8").split("\n")) {
  if (line.length === 0) {
    continue;
  }

  const entry = JSON.parse(line);
  if (typeof entry !== "string") {
    validate = ajv.compile(entry.schema);
    continue;
  }

  try {
    verdicts.push(validate(JSON.parse(entry)) ? "1" : "0");
  } catch (error) {
    if (!(error instanceof SyntaxError)) {
      throw error;
    }

    verdicts.push("-");
  }
}

process.stdout.write(verdicts.join(""));
