using System.Globalization;
using AgentGuard.Analyzers.Rules.Reliability;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;

/// <summary>Sets the retries of the client to 0 where it is made, so that the code's own retry is the only one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class StackedRetriesFix() : AgentFix(StackedRetries.Id)
{
    private const string Title = "Set the client's retries to 0";

    private const string Policy = "RetryPolicy = new global::System.ClientModel.Primitives.ClientRetryPolicy(0)";

    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(StackedRetries.PlaceProperty, out var place) || place?.Split('+') is not { Length: 2 } parts
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return null;
        }

        var span = new TextSpan(int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
        var root = node.SyntaxTree.GetRoot(cancellation);
        if (!root.FullSpan.Contains(span) || root.FindNode(span, getInnermostNodeForTie: true) is not ExpressionSyntax found)
        {
            return null;
        }

        var changed = found is BaseObjectCreationExpressionSyntax client ? WithoutRetries(client, model, cancellation) : ParseExpression("0").WithTriviaFrom(found);
        return changed is not null && await document.CompilesWith(found, changed, cancellation).ConfigureAwait(false)
            ? Fix.Replace(Title, document, found, () => changed)
            : null;
    }

    private static BaseObjectCreationExpressionSyntax? WithoutRetries(BaseObjectCreationExpressionSyntax client, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetSymbolInfo(client, cancellation).Symbol is not IMethodSymbol { ContainingType: var type })
        {
            return null;
        }

        if (type.GetMembers("MaxRetries").Any(member => member is IPropertySymbol { SetMethod: not null }))
        {
            return Set(client, "MaxRetries = 0");
        }

        foreach (var argument in client.ArgumentList?.Arguments ?? default)
        {
            if (argument.Expression is BaseObjectCreationExpressionSyntax options && HasPolicy(model.GetTypeInfo(options, cancellation).Type))
            {
                return client.ReplaceNode(options, Set(options, Policy));
            }
        }

        var count = client.ArgumentList?.Arguments.Count ?? 0;
        if (count == 0
            || type.InstanceConstructors.FirstOrDefault(other => other.Parameters.Length == count + 1 && HasPolicy(other.Parameters[count].Type)) is not { } longer)
        {
            return null;
        }

        var name = longer.Parameters[count].Type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        var added = Argument(Annotated(ParseExpression($"new {name} {{ {Policy} }}"))).WithLeadingTrivia(Space);
        return client.WithArgumentList(client.ArgumentList!.AddArguments(added));
    }

    /// <summary>Adds a setting to the initialiser, which is made when there is none.</summary>
    private static BaseObjectCreationExpressionSyntax Set(BaseObjectCreationExpressionSyntax creation, string setting)
    {
        var value = Annotated(ParseExpression(setting));
        if (creation.Initializer is not { Expressions.Count: > 0 } initializer)
        {
            var made = InitializerExpression(SyntaxKind.ObjectInitializerExpression, SingletonSeparatedList(value.WithLeadingTrivia(Space).WithTrailingTrivia(Space)))
                .WithLeadingTrivia(Space).WithTrailingTrivia(creation.GetTrailingTrivia());
            return creation.WithoutTrailingTrivia() switch
            {
                ObjectCreationExpressionSyntax { ArgumentList: { Arguments.Count: 0 } none } plain when none.GetTrailingTrivia().Count == 0 =>
                    plain.WithArgumentList(null).WithInitializer(made),
                ObjectCreationExpressionSyntax plain => plain.WithInitializer(made),
                ImplicitObjectCreationExpressionSyntax plain => plain.WithInitializer(made),
                var other => other,
            };
        }

        var first = initializer.Expressions[0];
        var startsLine = initializer.OpenBraceToken.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        var separator = Token(SyntaxKind.CommaToken).WithTrailingTrivia(startsLine ? ThrowIf.EndOfLineAt(creation) : Space);
        var expressions = new List<SyntaxNodeOrToken> { value.WithLeadingTrivia(first.GetLeadingTrivia()), separator };
        expressions.AddRange(initializer.Expressions.GetWithSeparators());
        var list = SeparatedList<ExpressionSyntax>(NodeOrTokenList(expressions));
        return creation.ReplaceNode(initializer, initializer.WithExpressions(list));
    }

    private static ExpressionSyntax Annotated(ExpressionSyntax value) =>
        value.ReplaceNodes(
            value.DescendantNodesAndSelf().OfType<QualifiedNameSyntax>().Where(name => name.Parent is not QualifiedNameSyntax),
            (name, _) => name.WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation));

    private static bool HasPolicy(ITypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.Name == "ClientPipelineOptions")
            {
                return true;
            }
        }

        return false;
    }
}
