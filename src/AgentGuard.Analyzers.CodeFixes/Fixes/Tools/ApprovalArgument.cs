using Microsoft.CodeAnalysis.Simplification;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Tools;

/// <summary>Lets the attribute of a generated tool ask for approval.</summary>
internal static class ApprovalArgument
{
    private const string Name = "Approval";
    private const string Value = "global::AgentGuard.Runtime.ToolApproval.Required";

    /// <param name="document">With the tool.</param>
    /// <param name="node">The method.</param>
    /// <param name="attributeName">The attribute's full name.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static async Task<Fix?> Fix(Document document, SyntaxNode node, string attributeName, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } method
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return null;
        }

        var attribute = method.AttributeLists.SelectMany(list => list.Attributes).FirstOrDefault(candidate =>
            model.GetTypeInfo(candidate, cancellation).Type?.ToDisplayString() == attributeName);
        return attribute is null ? null : Fixes.Fix.Replace("Ask for approval before each call", document, attribute, () => With(attribute));
    }

    private static AttributeSyntax With(AttributeSyntax attribute)
    {
        var value = ParseExpression(Value).WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation);
        var given = attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == Name);
        if (given is not null)
        {
            return attribute.ReplaceNode(given, given.WithExpression(value.WithTriviaFrom(given.Expression)));
        }

        var name = NameEquals(IdentifierName(Name), Token(SyntaxKind.EqualsToken).WithLeadingTrivia(Space).WithTrailingTrivia(Space));
        var added = AttributeArgument(name, nameColon: null, value);
        if (attribute.ArgumentList is not { Arguments.Count: > 0 } list)
        {
            return attribute.WithName(attribute.Name.WithoutTrailingTrivia()).WithArgumentList(AttributeArgumentList(SingletonSeparatedList(added)));
        }

        var separators = list.Arguments.GetSeparators().Append(Token(SyntaxKind.CommaToken).WithTrailingTrivia(Space));
        return attribute.WithArgumentList(list.WithArguments(SeparatedList(list.Arguments.Append(added), separators)));
    }
}
