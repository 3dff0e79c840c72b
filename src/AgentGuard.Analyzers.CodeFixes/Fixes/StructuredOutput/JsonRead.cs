namespace AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;

/// <summary>Where the answer is read as JSON.</summary>
/// <param name="Type">What it is read as.</param>
/// <param name="Options">The serializer options, when they have a name.</param>
internal sealed record JsonRead(TypeSyntax Type, ExpressionSyntax? Options)
{
    /// <summary>The only type that the member around a node reads JSON as; null when there is none, or more than one.</summary>
    public static JsonRead? Near(SyntaxNode node)
    {
        var scope = node.Ancestors().FirstOrDefault(ancestor => ancestor is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? node.SyntaxTree.GetRoot();
        var reads = scope.DescendantNodes().OfType<InvocationExpressionSyntax>().Select(Of).OfType<JsonRead>().ToList();
        return reads.Select(read => (read.Type.ToString(), read.Options?.ToString())).Distinct().Count() == 1 ? reads[0] : null;
    }

    /// <summary>Providers want an object at the root.</summary>
    public static bool IsObject(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None }
        && !type.AllInterfaces.Any(contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable)
        && type.ContainingNamespace?.ToDisplayString().StartsWith("System", StringComparison.Ordinal) != true;

    /// <summary>
    /// The options that name properties as the read does, in the ways a file may have to spell them. A schema made with others has other
    /// names, and the read finds none of its properties.
    /// </summary>
    public string[] OptionsInWords =>
        Options is not null ? [Options.ToString()] : ["JsonSerializerOptions.Default", "System.Text.Json.JsonSerializerOptions.Default"];

    private static JsonRead? Of(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name: GenericNameSyntax { Identifier.ValueText: "Deserialize", TypeArgumentList.Arguments: { Count: 1 } types } } access
        && access.Expression.GetLastToken().ValueText == "JsonSerializer"
        && call.ArgumentList.Arguments is { Count: 1 or 2 } arguments
        && (arguments.Count == 1 || arguments[1].Expression is SimpleNameSyntax or MemberAccessExpressionSyntax)
            ? new JsonRead(types[0], arguments.Count == 2 ? arguments[1].Expression : null)
            : null;
}
