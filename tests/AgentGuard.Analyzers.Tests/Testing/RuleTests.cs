using AgentGuard.Analyzers.Rules;
using Microsoft.CodeAnalysis.CSharp;
using Xunit.Sdk;

namespace AgentGuard.Analyzers.Tests.Testing;

/// <summary>Base of the tests of one rule without a fix.</summary>
public abstract class RuleTests<TRule>
    where TRule : AgentRule, new()
{
    internal static DiagnosticDescriptor Rule { get; } = new TRule().SupportedDiagnostics[0];

    /// <summary>Exactly the marked diagnostics are reported, and the code compiles.</summary>
    internal static Task Verify(string code, Action<TestProject>? setup = null) => VerifyAll(code, null, setup);

    /// <summary>As <see cref="Verify"/>, and the one diagnostic says this.</summary>
    internal static Task VerifyMessage(string code, string message, Action<TestProject>? setup = null) => VerifyAll(code, [message], setup);

    internal static async Task<ImmutableArray<Diagnostic>> VerifyAll(string code, string[]? messages, Action<TestProject>? setup)
    {
        var project = new TestProject().File("Test.cs", code);
        setup?.Invoke(project);
        var files = project.Files.Select(file => (file.Path, Markup: Markup.Parse(file.Text, Rule.Id))).ToList();
        var diagnostics = await Analyze(project, files.Select(file => (file.Path, file.Markup.Code)));

        var expected = files.SelectMany(file => file.Markup.Spans.Select(span => Describe(file.Path, file.Markup.Code, span.Id, span.Span)));
        var actual = diagnostics.Select(d => d.Location.SourceTree is { } tree
            ? Describe(tree.FilePath, tree.ToString(), d.Id, d.Location.SourceSpan)
            : d.Id + " without a place");
        var missing = Difference(expected, actual);
        var surplus = Difference(actual, expected);
        if (missing.Count + surplus.Count > 0)
        {
            throw new XunitException(
                $"Not reported: {string.Join("; ", missing)}\nNot expected: {string.Join("; ", surplus)}\nMessages: "
                + string.Join("\n", diagnostics.Select(d => d.GetMessage())) + "\n\n" + string.Join("\n\n", files.Select(f => f.Markup.Code)));
        }

        if (messages is not null)
        {
            Assert.Equal(messages, diagnostics.Select(d => d.GetMessage()));
        }

        return diagnostics;
    }

    /// <summary>What the rule reports, in source order. Compile errors and exceptions of the rule fail the test.</summary>
    internal static async Task<ImmutableArray<Diagnostic>> Analyze(TestProject project, IEnumerable<(string Path, string Text)> files)
    {
        var rule = new TRule();
        var compilation = project.Compile(files, rule.SupportedDiagnostics);
        Compiles(compilation);
        var diagnostics = await Analysis.Of(compilation, project.AnalyzerOptions, rule);
        return [.. diagnostics.OrderBy(d => d.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start)];
    }

    internal static void Compiles(Compilation compilation)
    {
        var errors = compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
        {
            throw new XunitException("The code does not compile:\n" + string.Join("\n", errors) + "\n\n"
                + string.Join("\n\n", compilation.SyntaxTrees.Skip(1)));
        }
    }

    private static string Describe(string path, string code, string id, Microsoft.CodeAnalysis.Text.TextSpan span)
    {
        var line = code.AsSpan(0, span.Start).Count('\n') + 1;
        return $"{id} at {path}({line}) '{code.Substring(span.Start, span.Length)}'#{span.Start}";
    }

    private static List<string> Difference(IEnumerable<string> from, IEnumerable<string> without)
    {
        var rest = from.ToList();
        foreach (var item in without)
        {
            rest.Remove(item);
        }

        return rest;
    }
}
