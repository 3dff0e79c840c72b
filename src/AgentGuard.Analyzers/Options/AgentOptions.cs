using System.Globalization;
using System.Reflection;

namespace AgentGuard.Analyzers.Options;

/// <summary>Every option there is. Documentation, AG9001 and tests enumerate <see cref="All"/>.</summary>
internal static class AgentOptions
{
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

    public static readonly Option<MethodPatterns> ValidationMethods = Patterns(
        "validation_methods", "Methods that check a model's answer against the constraints of its type: an answer they are given counts as validated.");

    public static readonly Option<MethodPatterns> SanitizerMethods = Patterns(
        "sanitizer_methods", "Methods after which untrusted data is harmless: they return it cleaned, throw when it is not fine, or answer whether it is.");

    public static readonly Option<MethodPatterns> SourceMethods = Patterns(
        "source_methods", "Methods that return untrusted data.");

    public static readonly Option<MethodPatterns> SinkMethods = Patterns(
        "sink_methods", "Methods that do harm with untrusted arguments. The general key counts for AG4003; the key of another rule for that rule.");

    public static readonly Option<FilePatterns> PromptFiles = Files(
        "prompt_files", "*.prompt|*.prompt.*|*.prompty|skprompt.txt|prompts/*|*.golden.jsonl|SKILL.md|AGENTS.md",
        "The additional files (`<AdditionalFiles Include=\"...\" />`) that models get to read: prompts, skills, golden sets.");

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

    private static Option<FilePatterns> Files(string name, string defaultText, string summary)
    {
        FilePatterns.TryParse(defaultText, out var defaultValue);
        return new(name, defaultValue, FilePatterns.TryParse, "file names, or ends of paths with /, with * for any text, separated by |", summary, defaultText);
    }

    private static Option<MethodPatterns> Patterns(string name, string summary) =>
        new(
            name,
            MethodPatterns.None,
            MethodPatterns.TryParse,
            "documentation-comment ids (M:N.Type.Method) or Namespace.Type.Method with *, separated by |",
            summary,
            "");
}
