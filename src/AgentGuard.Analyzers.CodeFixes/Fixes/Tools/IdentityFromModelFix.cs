using AgentGuard.Analyzers.Generators.AgentTool.Parsing;
using AgentGuard.Analyzers.Rules.Tools;
using Microsoft.CodeAnalysis.Text;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Tools;

/// <summary>
/// Binds the user's id from the context: the caller of a generated tool, the signed-in user of an MCP server. Other identities, and other
/// SDKs, need a decision that no fix can make.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class IdentityFromModelFix() : AgentFix(IdentityFromModel.Id)
{
    private const string ServerToolAttribute = "ModelContextProtocol.Server.McpServerToolAttribute";

    private static readonly string[] UserIds = ["userId", "callerId", "principalId", "currentUserId", "loggedInUserId", "sessionUserId"];

    private protected override async Task<Fix?> Prepare(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<ParameterSyntax>() is not { Parent.Parent: MethodDeclarationSyntax method } parameter
            || !UserIds.Contains(parameter.Identifier.ValueText.Replace("_", ""), StringComparer.OrdinalIgnoreCase)
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || model.GetDeclaredSymbol(parameter, cancellation) is not { Type.SpecialType: SpecialType.System_String, ContainingSymbol: IMethodSymbol tool } symbol
            || NamedInCode.Is(method, model.Compilation, cancellation))
        {
            return null;
        }

        var names = tool.GetAttributes().Select(attribute => attribute.AttributeClass?.ToDisplayString()).ToList();
        var changes = names.Contains(ToolsetParser.AttributeName) ? FromCaller(parameter, method, Uses(symbol, method, model, cancellation))
            : names.Contains(ServerToolAttribute) ? FromPrincipal(parameter, method, Uses(symbol, method, model, cancellation))
            : null;
        if (changes is null)
        {
            return null;
        }

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var changed = document.WithText(text.WithChanges(changes.OrderBy(change => change.Span.Start))).Project.Solution;
        return await OwnGenerators.ErrorsIn(changed, [document.Id], cancellation).ConfigureAwait(false)
            <= await OwnGenerators.ErrorsIn(document.Project.Solution, [document.Id], cancellation).ConfigureAwait(false)
                ? new Fix($"Bind '{parameter.Identifier.ValueText}' from the context", _ => Task.FromResult(changed))
                : null;
    }

    private static List<TextChange> FromCaller(ParameterSyntax parameter, MethodDeclarationSyntax method, List<TextSpan> uses)
    {
        var caller = FreeName.Near(method, "caller");
        return [new(parameter.Span, $"[FromContext] CallerIdentity {caller}"), .. uses.Select(use => new TextChange(use, caller + ".Id"))];
    }

    /// <summary>A local of the parameter's name where the body can hold one, the value itself in an expression.</summary>
    private static List<TextChange>? FromPrincipal(ParameterSyntax parameter, MethodDeclarationSyntax method, List<TextSpan> uses)
    {
        var user = FreeName.Near(method, "user");
        var id = $"{user}.FindFirst(ClaimTypes.NameIdentifier)?.Value ?? throw new UnauthorizedAccessException(\"Nobody is signed in.\")";
        var changes = new List<TextChange> { new(parameter.Span, "ClaimsPrincipal " + user) };
        if (UsingDirective.For(parameter.SyntaxTree.GetRoot(), "System.Security.Claims") is { } directive)
        {
            changes.Add(directive);
        }

        if (method.Body is { Statements: { Count: > 0 } statements })
        {
            changes.Add(new TextChange(
                new TextSpan(statements[0].SpanStart, 0), $"var {parameter.Identifier.ValueText} = {id};{ThrowIf.EndOfLineAt(method)}{Indent.Of(statements[0])}"));
            return changes;
        }

        changes.AddRange(uses.Select(use => new TextChange(use, $"({id})")));
        return method.ExpressionBody is null ? null : changes;
    }

    private static List<TextSpan> Uses(IParameterSymbol parameter, MethodDeclarationSyntax method, SemanticModel model, CancellationToken cancellation) =>
        [.. method.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == parameter.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellation).Symbol, parameter))
            .Select(name => name.Span)];
}
