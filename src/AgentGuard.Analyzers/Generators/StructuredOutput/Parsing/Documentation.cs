using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Members;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;

/// <summary>What a type or member is, in the words of its author: <c>[Description]</c> first, then the XML comment.</summary>
internal static class Documentation
{
    public static string? Of(ISymbol symbol, ParseContext context) =>
        FromAttribute(symbol.GetAttributes()) ?? XmlComment.Summary(symbol, context);

    public static string? Of(JsonMember member, ParseContext context) =>
        FromAttribute(member.Attributes)
        ?? XmlComment.Summary(member.Symbol, context)
        ?? (member.Parameter is { } parameter ? XmlComment.Parameter(parameter, context) : null);

    private static string? FromAttribute(ImmutableArray<AttributeData> attributes)
    {
        var text = attributes.Find(OutputParser.AttributeName)?.Named("Description") as string
            ?? attributes.Find(AttributeExtensions.DescriptionAttribute)?.Argument(0) as string;
        return string.IsNullOrWhiteSpace(text) ? null : text!.Trim();
    }
}
