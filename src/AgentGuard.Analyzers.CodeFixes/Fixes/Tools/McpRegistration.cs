using Microsoft.CodeAnalysis.Operations;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Tools;

/// <summary><c>WithTools&lt;T&gt;()</c> of an MCP server, which makes an instance for each call.</summary>
internal sealed class McpRegistration() : RegistrationForm("McpServerToolAttribute", "McpServerToolTypeAttribute", "AsMcpTools")
{
    private const string Method = "WithTools";

    public override bool IsSnakeCase => true;

    /// <summary>The SDK shows clients the message of its own exception, and of no other.</summary>
    public override bool MayTellTheModelMore(IMethodSymbol method, CancellationToken cancellation) =>
        method.ContainingType.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellation).DescendantNodes()
            .OfType<ObjectCreationExpressionSyntax>()
            .Any(creation => creation.Type.ToString() is var type && type.EndsWith("McpException", StringComparison.Ordinal)));

    private protected override string? Changed(string method, INamedTypeSymbol type, bool isByType, IReadOnlyDictionary<string, IArgumentOperation> arguments, string tools) =>
        method == Method && arguments.Count == 0 ? $"{Method}({tools})" : null;

    private protected override bool CanBeMade(INamedTypeSymbol type) =>
        base.CanBeMade(type) && type.BaseType is { SpecialType: SpecialType.System_Object } && !type.GetMembers().Any(member => member is IFieldSymbol { IsStatic: false });
}
