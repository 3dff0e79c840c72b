using Microsoft.CodeAnalysis.Text;

namespace AgentGuard.Analyzers.Tests.Testing;

/// <summary>A file that is no C#: a prompt, a golden data set, a contract.</summary>
internal sealed class TestFile(string path, string text) : AdditionalText
{
    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
