using System.Globalization;
using AgentGuard.Analyzers.Rules.Reliability;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;

/// <summary>Passes the options to the call that goes without them.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class OptionsNeverPassedFix() : AgentFix(OptionsNeverPassed.Id)
{
    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(OptionsNeverPassed.CallProperty, out var start) || start is null
            || !diagnostic.Properties.TryGetValue(OptionsNeverPassed.ParameterProperty, out var parameter) || parameter is null
            || node.FirstAncestorOrSelf<VariableDeclaratorSyntax>()?.Identifier.ValueText is not { } options
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || node.SyntaxTree.GetRoot(cancellation).DescendantNodes().OfType<InvocationExpressionSyntax>()
                .LastOrDefault(other => other.SpanStart == int.Parse(start, CultureInfo.InvariantCulture) && Takes(other, parameter, model, cancellation)) is not { } call)
        {
            return null;
        }

        var arguments = AddedArgument.To(call, model, parameter, ParseExpression(options), cancellation);
        return await document.CompilesWith(call.ArgumentList, arguments, cancellation).ConfigureAwait(false)
            ? Fix.Replace($"Pass '{options}'", document, call.ArgumentList, () => arguments)
            : null;
    }

    /// <summary>Calls in a chain start at one place; the one that takes the parameter, in this or another overload, is meant.</summary>
    private static bool Takes(InvocationExpressionSyntax call, string parameter, SemanticModel model, CancellationToken cancellation) =>
        model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol method
        && method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>().Any(overload => overload.Parameters.Any(one => one.Name == parameter));
}
