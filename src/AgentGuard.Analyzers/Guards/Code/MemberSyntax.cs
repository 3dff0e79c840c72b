using AgentGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Questions that the text of the type around a place answers, without symbols. They only ever silence a rule.</summary>
internal static class MemberSyntax
{
    /// <summary>The name under which a filter or middleware is given what comes after it.</summary>
    public const string Next = "next";

    private static readonly string[] DeadlineNames = ["CancelAfter", "CreateCancellationTokenSource", "CancellationTokenSource"];

    /// <summary>True when the type around the place calls the method on something of this name: <c>name.Method(...)</c>.</summary>
    public static bool CallsOn(string name, string method, SyntaxNode place) =>
        TypeAround(place).DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(access =>
            access.Name.Identifier.ValueText == method
            && access.Parent is InvocationExpressionSyntax
            && access.Expression.LastName() == name);

    /// <summary>True when the type around the place makes a deadline of any kind.</summary>
    public static bool MakesDeadlines(SyntaxNode place) =>
        TypeAround(place).DescendantNodes().Any(IsDeadline);

    /// <summary>True when the file makes a deadline of any kind.</summary>
    public static bool MakesDeadlines(SyntaxTree tree, CancellationToken cancellation) =>
        FileNames.Of(tree).ContainsAny(DeadlineNames) && tree.GetRoot(cancellation).DescendantNodes().Any(IsDeadline);

    /// <summary>True for <c>CancelAfter</c> and for a token source with a time.</summary>
    private static bool IsDeadline(SyntaxNode node) => node switch
    {
        IdentifierNameSyntax { Identifier.ValueText: "CancelAfter" or "CreateCancellationTokenSource" } => true,
        ObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } creation => creation.Type.LastName() == "CancellationTokenSource",
        ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0, Parent: EqualsValueClauseSyntax
        {
            Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration },
        } } => declaration.Type.LastName() == "CancellationTokenSource",
        _ => false,
    };

    /// <summary>
    /// True for a method that calls the delegate <c>next</c> more than once, or in a loop: how filters and middleware retry.
    /// </summary>
    public static bool RepeatsNext(SyntaxNode node) =>
        IsNext(node)
        && node.Ancestors().FirstOrDefault(ancestor =>
            ancestor is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax) is { } function
        && (node.Ancestors().TakeWhile(ancestor => ancestor != function).Any(ancestor =>
                ancestor is WhileStatementSyntax or ForStatementSyntax or DoStatementSyntax)
            || function.DescendantNodes().Count(IsNext) > 1);

    private static bool IsNext(SyntaxNode node) =>
        node is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: Next } };

    private static SyntaxNode TypeAround(SyntaxNode place) =>
        place.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? place.SyntaxTree.GetRoot();
}
