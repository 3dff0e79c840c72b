using AgentGuard.Analyzers.Generators.AgentTool.Parsing;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Tools;

/// <summary>Makes a method that a factory makes a tool of a generated one, and the factory's call the tool that is generated.</summary>
internal static class FactoryToolCall
{
    /// <summary>The method, and the changes by syntax tree; null when the factory is told more than a name and a description.</summary>
    public static (IMethodSymbol Method, IReadOnlyList<(SyntaxTree Tree, TextChange Change)> Changes)? Convert(
        InvocationExpressionSyntax call, ArgumentSyntax argument, SemanticModel model, CancellationToken cancellation)
    {
        if (MethodOf(call, argument, model, cancellation) is not { MethodKind: MethodKind.Ordinary, IsGenericMethod: false } method
            || FactoryArguments.Of(call, argument, model, cancellation) is not { } given
            || Replacement(argument.Expression, method, given.Name, model, cancellation) is not { } replacement
            || GeneratedToolMethod.Changes(method, given, model.Compilation, cancellation) is not { } onMethod)
        {
            return null;
        }

        var onCall = new List<TextChange> { new(call.Span, replacement) };
        if (!model.LookupNamespacesAndTypes(call.SpanStart, name: "Enumerable").Any()
            && UsingDirective.For(call.SyntaxTree.GetRoot(cancellation), "System.Linq") is { } linq)
        {
            onCall.Add(linq);
        }

        return (method, [.. onCall.Select(change => (call.SyntaxTree, change)), .. onMethod]);
    }

    /// <summary>A method group given as a <c>Delegate</c> has a symbol only in the operation that converts it.</summary>
    private static IMethodSymbol? MethodOf(InvocationExpressionSyntax call, ArgumentSyntax function, SemanticModel model, CancellationToken cancellation) =>
        model.GetOperation(call, cancellation)?.Descendants().OfType<IMethodReferenceOperation>()
            .FirstOrDefault(reference => function.Span.Contains(reference.Syntax.Span))?.Method;

    /// <summary>The tool out of those that are generated for the class; null where there is no instance to ask for them.</summary>
    private static string? Replacement(ExpressionSyntax function, IMethodSymbol method, string? name, SemanticModel model, CancellationToken cancellation)
    {
        var text = SymbolDisplay.FormatLiteral(name ?? ToolNames.Of(method), quote: true);
        return function switch
        {
            MemberAccessExpressionSyntax access => $"{access.Expression}.AsAgentTools().First(tool => tool.Name == {text})",
            SimpleNameSyntax when SymbolEqualityComparer.Default.Equals(model.GetEnclosingSymbol(function.SpanStart, cancellation)?.ContainingType, method.ContainingType) =>
                $"AsAgentTools().First(tool => tool.Name == {text})",
            _ => null,
        };
    }
}
