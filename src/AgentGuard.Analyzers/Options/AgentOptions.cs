using System.Globalization;
using System.Reflection;

namespace AgentGuard.Analyzers.Options;

/// <summary>Every option there is. Documentation, AG9001 and tests enumerate <see cref="All"/>.</summary>
internal static class AgentOptions
{
    private static readonly HashSet<string> EffectWords = new(
        ["none", "reads", "fetches", "writes", "calls", "deletes", "drops", "pays", "sends", "runs"], StringComparer.Ordinal);

    public static readonly Option<bool> AnalyzeTests = Flag(
        "analyze_tests", false, "Apply all rules in test projects and test methods too, not only those about secrets and injected code.");

    public static readonly Option<bool> AnalyzeRawHttp = Flag(
        "analyze_raw_http", false, "Apply the rules in projects that reference no AI SDK and call model endpoints with `HttpClient`.");

    public static readonly Option<MethodPatterns> GuardMethods = Patterns(
        "guard_methods", "Methods that bound, retry and cancel what runs inside the delegate they are given, as a resilience pipeline does.");

    public static readonly Option<MethodPatterns> ApprovalMethods = Patterns(
        "approval_methods", "Methods that ask for approval: called in a tool's body, or wrapped around a tool.");

    public static readonly Option<int> MaxTimeoutSeconds = Number(
        "max_timeout_seconds", 600, 1, 86_400, "The longest timeout, in seconds, that a client may have without a deadline per call.");

    public static readonly Option<int> MaxTools = Number(
        "max_tools", 20, 1, 1_000, "The most tools that one agent may give the model with each request.");

    public static readonly Option<MethodPatterns> ValidationMethods = Patterns(
        "validation_methods", "Methods that check a model's answer against the constraints of its type: an answer they are given counts as validated.");

    public static readonly Option<MethodPatterns> SanitizerMethods = Patterns(
        "sanitizer_methods", "Methods after which untrusted data is harmless: they return it cleaned, throw when it is not fine, or answer whether it is.");

    public static readonly Option<MethodPatterns> SourceMethods = Patterns(
        "source_methods", "Methods that return untrusted data.");

    public static readonly Option<MethodPatterns> SinkMethods = Patterns(
        "sink_methods", "Methods that do harm with untrusted arguments. The general key counts for AG4003; the key of another rule for that rule.");

    public static readonly Option<TextPatterns> PromptFiles = Names(
        "prompt_files", "file names, or ends of paths with /, with * for any text, separated by |",
        "*.prompt|*.prompt.*|*.prompty|skprompt.txt|prompts/*|*.golden.jsonl|SKILL.md|AGENTS.md",
        "The additional files (`<AdditionalFiles Include=\"...\" />`) that models get to read: prompts, skills, golden sets.");

    public static readonly Option<MethodWords> EffectMethods = new(
        "effect_methods",
        MethodWords.None,
        static (string text, out MethodWords value) => MethodWords.TryParse(text, EffectWords, out value),
        "word: methods, separated by |; the words are " + string.Join(", ", EffectWords),
        "What methods do outside the process, for the rules about tools with side effects; it wins over what is known of them. `none` for those that do nothing.",
        "");

    public static readonly Option<TextPatterns> AllowedEndpoints = Names(
        "allowed_endpoints", "host names, regions or geographies with * for any text, separated by |", "",
        "Where data may be sent: the hosts of model, agent and tool servers, and the regions and geographies that requests name. Nothing is checked until it is set.");

    private static readonly Lazy<ImmutableArray<Option>> Every = new(() =>
        typeof(AgentOptions).GetFields(BindingFlags.Static | BindingFlags.Public)
            .Select(field => field.GetValue(null)).OfType<Option>().OrderBy(option => option.Name, StringComparer.Ordinal).ToImmutableArray());

    /// <summary>All options, by name.</summary>
    public static ImmutableArray<Option> All => Every.Value;

    private static Option<bool> Flag(string name, bool defaultValue, string summary) =>
        new(name, defaultValue, bool.TryParse, "true or false", summary, defaultValue ? "true" : "false");

    private static Option<int> Number(string name, int defaultValue, int least, int most, string summary) =>
        new(
            name,
            defaultValue,
            (string text, out int value) =>
                int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value >= least && value <= most,
            $"a whole number from {least} to {most}",
            summary,
            defaultValue.ToString(CultureInfo.InvariantCulture));

    private static Option<TextPatterns> Names(string name, string allowed, string defaultText, string summary) =>
        new(name, TextPatterns.TryParse(defaultText, out var patterns) ? patterns : TextPatterns.None, TextPatterns.TryParse, allowed, summary, defaultText);

    private static Option<MethodPatterns> Patterns(string name, string summary) =>
        new(
            name,
            MethodPatterns.None,
            MethodPatterns.TryParse,
            "documentation-comment ids (M:N.Type.Method) or Namespace.Type.Method with *, separated by |",
            summary,
            "");
}
