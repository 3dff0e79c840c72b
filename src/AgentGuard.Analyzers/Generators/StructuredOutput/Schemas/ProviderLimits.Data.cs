namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

internal sealed partial record ProviderLimits
{
    private const string Checked = "2026-11-21";
    private const string OpenAIDocs = "OpenAI structured outputs guide as mirrored by UnitVectorY-Labs/jsonschemaprofiles@57d66e1 docs/OPENAI.md; openai-node@7b7d6ca src/lib/transform.ts";
    private const string AzureDocs = "Azure AI Foundry structured outputs page; pydantic-ai@4fda389 profiles/openai.py";
    private const string AnthropicDocs = "Anthropic structured outputs guide; anthropic-sdk-python@009b035 _parse/_transform.py";
    private const string AnthropicErrors = "error texts of the API: inbox-zero #2662, pydantic-ai@4fda389 providers/bedrock.py";
    private const string GeminiSource = "python-genai@6680718 types.py, GenerateContentConfig.response_json_schema";
    private const string GeminiIssues = "python-genai #2170, vercel/ai #21192: a bare 400 from about 960";
    private const string LlamaSource = "llama.cpp common/json-schema-to-grammar.cpp@011c6c3, grammars/README.md@363a490; xgrammar@53da3ff; llguidance@c75b0d9";

    private static readonly string[] _structure =
    [
        "type", "description", "properties", "required", "additionalProperties", "items", "anyOf", "enum", "$ref", "$defs",
    ];

    private static readonly string[] _nineFormats =
    [
        "date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid",
    ];

    private static ProviderLimits OpenAI { get; } = new()
    {
        Profile = SchemaProfile.OpenAI,
        Provider = "OpenAI",
        Keywords = Words(
            OpenAIDocs,
            [.. _structure, "const", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "pattern", "format", "minItems", "maxItems"]),
        Formats = Words(OpenAIDocs, _nineFormats),
        EnumTypes = Words(OpenAIDocs, ["string", "number", "null"]),
        ObjectRoot = true,
        AllRequired = true,
        ClosedObjects = true,
        TypedNodes = true,
        BareReferences = true,
        Depth = new(10, OpenAIDocs, Checked),
        Properties = new(5_000, OpenAIDocs, Checked),
        NameCharacters = new(120_000, OpenAIDocs, Checked),
        EnumValues = new(1_000, OpenAIDocs, Checked),
        LongEnumCharacters = new(15_000, OpenAIDocs, Checked),
    };

    private static ProviderLimits OpenAIBasic { get; } = OpenAI with
    {
        Profile = SchemaProfile.OpenAIBasic,
        Provider = "Azure OpenAI, fine-tuned OpenAI or Mistral",
        Keywords = Words(AzureDocs, [.. _structure, "const"]),
        Formats = Words(AzureDocs, []),
        Depth = new(5, AzureDocs, Checked),
        Properties = new(100, AzureDocs, Checked),
        NameCharacters = new(15_000, AzureDocs, Checked),
        EnumValues = new(500, AzureDocs, Checked),
        LongEnumCharacters = new(7_500, AzureDocs, Checked),
    };

    private static ProviderLimits Anthropic { get; } = new()
    {
        Profile = SchemaProfile.Anthropic,
        Provider = "Anthropic",
        Keywords = Words(AnthropicDocs, [.. _structure, "const", "format", "minItems", "title", "default"]),
        Formats = Words(AnthropicDocs, [.. _nineFormats, "uri"]),
        EnumTypes = Words(AnthropicDocs, ["string", "number", "boolean", "null"]),
        ObjectRoot = true,
        ClosedObjects = true,
        TypedNodes = true,
        BareReferences = true,
        MinItemsAtMostOne = true,
        Recursion = RecursionRule.Forbidden,
        OptionalProperties = new(24, AnthropicErrors, Checked),
        Unions = new(16, AnthropicErrors, Checked),
    };

    private static ProviderLimits Gemini { get; } = new()
    {
        Profile = SchemaProfile.Gemini,
        Provider = "Gemini",
        Keywords = Words(
            GeminiSource,
            [.. _structure, "$id", "$anchor", "format", "title", "prefixItems", "minItems", "maxItems", "minimum", "maximum", "propertyOrdering"]),
        Formats = Words(GeminiSource, ["date-time", "date", "time"]),
        TypedNodes = true,
        BareReferences = true,
        EnumTypes = Words(GeminiSource, ["string", "number"]),
        Recursion = RecursionRule.OptionalMembersOnly,
        TotalMaxItems = new(900, GeminiIssues, Checked),
    };

    private static ProviderLimits Grammar { get; } = new()
    {
        Profile = SchemaProfile.Grammar,
        Provider = "a grammar engine (llama.cpp, Ollama, xgrammar)",
        Keywords = Words(
            LlamaSource,
            [.. _structure, "const", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength", "pattern", "format", "minItems", "maxItems"]),
        Formats = Words(LlamaSource, ["date-time", "date", "time", "uuid"]),
        TypedNodes = true,
        BareReferences = true,
        IsGrammar = true,

        // llama.cpp refuses a repetition of 2,000 rules, and an item may be more than one rule.
        Repetitions = new(900, "llama.cpp src/llama-grammar.cpp, MAX_REPETITION_THRESHOLD", Checked),
    };

    private static KeywordSet Words(string source, IEnumerable<string> names) =>
        new(names.ToImmutableHashSet(StringComparer.Ordinal), source, Checked);
}
