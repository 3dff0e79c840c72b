using System.Diagnostics.CodeAnalysis;

namespace AgentGuard.Analyzers.Tests.Testing;

/// <summary><c>.editorconfig</c> values for all files, and <c>build_property.*</c> values for the compilation.</summary>
internal sealed class TestOptions(IReadOnlyDictionary<string, string> perFile, IReadOnlyDictionary<string, string> global)
    : AnalyzerConfigOptionsProvider
{
    private readonly Values _perFile = new(perFile.Concat(global.Where(pair => !perFile.ContainsKey(pair.Key))).ToDictionary());

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(global);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _perFile;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _perFile;

    private sealed class Values(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key.ToLowerInvariant(), out value) || values.TryGetValue(key, out value);
    }
}
