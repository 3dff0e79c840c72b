using AgentGuard.Analyzers.Roslyn;
using AgentGuard.Analyzers.Rules.Reliability;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;

/// <summary>Sets the longest timeout that the options allow.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UnboundedTimeoutFix() : AgentFix(UnboundedTimeout.Id)
{
    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is not { } setting
            || !diagnostic.Properties.TryGetValue(UnboundedTimeout.SecondsProperty, out var seconds) || seconds is null
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return null;
        }

        var value = diagnostic.Properties.ContainsKey(UnboundedTimeout.MillisecondsProperty)
            ? seconds + "_000"
            : $"{TimeSpanName(model, setting.SpanStart)}.FromSeconds({seconds})";
        return Fix.Replace(
            $"Set the timeout to {seconds} seconds", document, setting.Right, () => ParseExpression(value).WithTriviaFrom(setting.Right));
    }

    private static string TimeSpanName(SemanticModel model, int position) =>
        model.LookupNamespacesAndTypes(position, name: "TimeSpan").OfType<ITypeSymbol>().Any(type => type.Is("System.TimeSpan"))
            ? "TimeSpan"
            : "System.TimeSpan";
}
