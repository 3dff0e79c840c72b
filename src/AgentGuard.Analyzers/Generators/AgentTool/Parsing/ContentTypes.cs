using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;

namespace AgentGuard.Analyzers.Generators.AgentTool.Parsing;

/// <summary>Parts of a message, which hosts hand to the model as they are.</summary>
internal static class ContentTypes
{
    private static readonly string[] Names =
        ["Microsoft.Extensions.AI.AIContent", "ModelContextProtocol.Protocol.ContentBlock", "ModelContextProtocol.Protocol.CallToolResult"];

    /// <summary>Types may be lists of each other without end.</summary>
    private const int DeepestList = 8;

    /// <summary>The content that a result is, or a list of; null when it is none.</summary>
    public static ITypeSymbol? In(ITypeSymbol result)
    {
        var item = result.WithoutNullable();
        for (var depth = 0; depth < DeepestList && item is not null; depth++)
        {
            if (IsContent(item))
            {
                return item;
            }

            item = ItemOf(item);
        }

        return null;
    }

    private static bool IsContent(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (Names.Any(type.Is))
            {
                return true;
            }
        }

        return false;
    }

    private static ITypeSymbol? ItemOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { SpecialType: SpecialType.System_String } => null,
        INamedTypeSymbol named => named.AllInterfaces.Prepend(named)
            .FirstOrDefault(candidate => candidate.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)?.TypeArguments[0],
        _ => null,
    };
}
