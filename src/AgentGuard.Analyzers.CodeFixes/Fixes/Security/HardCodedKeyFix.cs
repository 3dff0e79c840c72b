using AgentGuard.Analyzers.Roslyn;
using AgentGuard.Analyzers.Rules.Security;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Security;

/// <summary>Reads the key from the configuration in scope, or from the environment; says which variable is missing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class HardCodedKeyFix() : AgentFix(HardCodedKey.Id)
{
    private const string Configuration = "Microsoft.Extensions.Configuration.IConfiguration";

    private static readonly string[] Schemes = ["Bearer ", "Basic ", "Token "];

    private protected override async Task<Fix?> Prepare(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (node is ArgumentSyntax argument)
        {
            node = argument.Expression;
        }

        if (node is not ExpressionSyntax spelled
            || spelled.IsKind(SyntaxKind.Utf8StringLiteralExpression)
            || !diagnostic.Properties.TryGetValue(HardCodedKey.VariableProperty, out var variable) || variable is null
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || model.GetConstantValue(spelled, cancellation) is not { HasValue: true, Value: string text }
            || MustBeConstant(spelled))
        {
            return null;
        }

        var scheme = Schemes.FirstOrDefault(candidate => text.StartsWith(candidate, StringComparison.OrdinalIgnoreCase)) ?? "";
        if (text.Skip(scheme.Length).Any(c => c is ' ' or '/' or '?' or ';' or '&'))
        {
            return null;
        }

        var (source, title) = ConfigurationInScope(spelled, model) is { } configuration
            ? ($"{configuration}[\"{variable}\"]", $"Read '{variable}' from the configuration")
            : ($"{Name("Environment", spelled, model)}.GetEnvironmentVariable(\"{variable}\")", $"Read '{variable}' from the environment");
        var complain = $"throw new {Name("InvalidOperationException", spelled, model)}(\"Set {variable}\")";
        var replacement = Replacement(spelled, source, complain, scheme);
        if (ConstantDeclaration(spelled) is not { } declaration)
        {
            return Fix.Replace(title, document, spelled, () => replacement);
        }

        var variableNow = Now(declaration, spelled, replacement);
        var changed = variableNow is null ? null : await Changed(document, declaration, variableNow, cancellation).ConfigureAwait(false);
        return changed is null ? null : new Fix(title, _ => Task.FromResult(changed));
    }

    private static ExpressionSyntax Replacement(ExpressionSyntax spelled, string source, string complain, string scheme)
    {
        var isFallback = spelled.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce
            && coalesce.Right == spelled && scheme.Length == 0;
        var text = isFallback ? complain : $"{source} ?? {complain}";
        if (!isFallback && (scheme.Length > 0 || spelled.Parent is not (ArgumentSyntax or EqualsValueClauseSyntax or AssignmentExpressionSyntax
            or ArrowExpressionClauseSyntax or ReturnStatementSyntax or InitializerExpressionSyntax or SwitchExpressionArmSyntax)))
        {
            text = $"({text})";
        }

        if (scheme.Length > 0)
        {
            text = $"\"{scheme}\" + {text}";
        }

        return ParseExpression(text).WithTriviaFrom(spelled);
    }

    /// <summary>A type of namespace <c>System</c>, as short as the usings allow.</summary>
    private static string Name(string type, SyntaxNode at, SemanticModel model) =>
        model.LookupNamespacesAndTypes(at.SpanStart, name: type).Any(symbol => symbol is INamedTypeSymbol found && found.Is("System." + type))
            ? type
            : "System." + type;

    private static bool MustBeConstant(SyntaxNode spelled) =>
        spelled.Ancestors().TakeWhile(node => node is not (StatementSyntax or MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax)).Any(node =>
            node is AttributeArgumentSyntax or ParameterSyntax or CaseSwitchLabelSyntax or ConstantPatternSyntax or InterpolatedStringExpressionSyntax);

    /// <summary>The constant field or local that the text is the value of.</summary>
    private static SyntaxNode? ConstantDeclaration(SyntaxNode spelled) =>
        spelled.Ancestors().TakeWhile(node => node is not (BlockSyntax or TypeDeclarationSyntax)).FirstOrDefault(node =>
            node is FieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.ConstKeyword)
            || node is LocalDeclarationStatementSyntax local && local.Modifiers.Any(SyntaxKind.ConstKeyword));

    /// <summary>The declaration as one that may be computed: <c>static readonly</c>, or a plain local.</summary>
    private static SyntaxNode? Now(SyntaxNode declaration, ExpressionSyntax spelled, ExpressionSyntax replacement)
    {
        switch (declaration.ReplaceNode(spelled, replacement))
        {
            case FieldDeclarationSyntax field when field.Modifiers.All(m => m.Kind() is SyntaxKind.PrivateKeyword or SyntaxKind.ConstKeyword):
                var constant = field.Modifiers.First(m => m.IsKind(SyntaxKind.ConstKeyword));
                return field.WithModifiers(TokenList(field.Modifiers.Where(m => m != constant)
                    .Append(Token(SyntaxKind.StaticKeyword).WithLeadingTrivia(constant.LeadingTrivia).WithTrailingTrivia(Space))
                    .Append(Token(SyntaxKind.ReadOnlyKeyword).WithTrailingTrivia(constant.TrailingTrivia))));
            case LocalDeclarationStatementSyntax local:
                return local.WithModifiers(TokenList()).WithLeadingTrivia(declaration.GetLeadingTrivia());
            default:
                return null;
        }
    }

    /// <summary>The document with the new declaration; null when something else needs the constant.</summary>
    private static async Task<Document?> Changed(Document document, SyntaxNode declaration, SyntaxNode now, CancellationToken cancellation)
    {
        var root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        var changed = document.WithSyntaxRoot(root.ReplaceNode(declaration, now));
        return await document.CompilesAs(changed, cancellation).ConfigureAwait(false) ? changed : null;
    }

    private static string? ConfigurationInScope(SyntaxNode spelled, SemanticModel model)
    {
        if (spelled.FirstAncestorOrSelf<FieldDeclarationSyntax>() is not null)
        {
            return null;
        }

        return model.LookupSymbols(spelled.SpanStart).FirstOrDefault(symbol => symbol switch
        {
            IParameterSymbol parameter => parameter.Type.IsOrInherits(Configuration),
            ILocalSymbol local => local.Type.IsOrInherits(Configuration)
                && local.Locations.FirstOrDefault()?.SourceSpan.Start < spelled.SpanStart
                && !spelled.Ancestors().OfType<VariableDeclaratorSyntax>().Any(d => d.Identifier.ValueText == local.Name),
            IFieldSymbol { IsImplicitlyDeclared: false } field => field.Type.IsOrInherits(Configuration) && IsReachable(field, spelled),
            IPropertySymbol { Parameters.IsEmpty: true } property => property.Type.IsOrInherits(Configuration) && IsReachable(property, spelled),
            _ => false,
        })?.Name;
    }

    private static bool IsReachable(ISymbol member, SyntaxNode at) =>
        member.IsStatic
        || (at.FirstAncestorOrSelf<MemberDeclarationSyntax>() is BaseMethodDeclarationSyntax method && !method.Modifiers.Any(SyntaxKind.StaticKeyword));
}
