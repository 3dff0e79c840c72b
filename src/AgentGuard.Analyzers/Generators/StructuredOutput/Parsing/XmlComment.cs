using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;

/// <summary>Documentation comments as plain text.</summary>
internal static class XmlComment
{
    private const int MostInherited = 8;

    /// <summary>The summary of a type or member of this compilation; null without one.</summary>
    public static string? Summary(ISymbol symbol, ParseContext context) => Summary(symbol, context, depth: 0);

    /// <summary>The <c>param</c> of a constructor's, record's or method's parameter.</summary>
    public static string? Parameter(IParameterSymbol parameter, ParseContext context)
    {
        var owner = parameter.ContainingSymbol;
        return owner is IMethodSymbol { MethodKind: MethodKind.Ordinary } method
            ? Parameter(parameter, method, context, depth: 0)
            : Text(Parameter(Read(owner, context) ?? Read(owner.ContainingType, context), parameter.Name));
    }

    /// <summary>Of a method the comment may be inherited, where the parameter may have another name.</summary>
    private static string? Parameter(IParameterSymbol parameter, IMethodSymbol method, ParseContext context, int depth)
    {
        if (Read(method, context) is not { } comment || parameter.Ordinal >= method.Parameters.Length)
        {
            return null;
        }

        return Text(Parameter(comment, method.Parameters[parameter.Ordinal].Name))
            ?? (comment.Element("inheritdoc") is not null && depth < MostInherited && Inherited(method) is IMethodSymbol source
                ? Parameter(parameter, source, context, depth + 1)
                : null);
    }

    private static XElement? Parameter(XElement? comment, string name) =>
        comment?.Elements("param").FirstOrDefault(element => (string?)element.Attribute("name") == name);

    private static string? Summary(ISymbol symbol, ParseContext context, int depth)
    {
        if (Read(symbol, context) is not { } comment)
        {
            return null;
        }

        if (Text(comment.Element("summary")) is { } text)
        {
            return text;
        }

        return comment.Element("inheritdoc") is not null && depth < MostInherited && Inherited(symbol) is { } source
            ? Summary(source, context, depth + 1)
            : null;
    }

    private static ISymbol? Inherited(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol { BaseType: { SpecialType: SpecialType.None } type } => type,
        INamedTypeSymbol type => type.Interfaces.FirstOrDefault(),
        _ => symbol.SelfAndOverriddenAndImplemented().Skip(1).FirstOrDefault(),
    };

    private static XElement? Read(ISymbol symbol, ParseContext context)
    {
        if (!context.IsInCompilation(symbol))
        {
            return null;
        }

        var xml = symbol.GetDocumentationCommentXml(cancellationToken: context.Cancellation);
        try
        {
            return string.IsNullOrWhiteSpace(xml) ? CommentTrivia.Read(symbol, context) : XElement.Parse(xml, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            // The compiler reports malformed comments where it reads them.
            return null;
        }
    }

    private static string? Text(XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        var text = Regex.Replace(string.Concat(element.Nodes().Select(Text)), @"\s+", " ").Trim();
        return text.Length == 0 ? null : text;
    }

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "seealso" or "paramref" or "typeparamref", IsEmpty: true } reference => Name(reference),
        XElement { Name.LocalName: "para" or "br" or "item" or "list" } block => " " + string.Concat(block.Nodes().Select(Text)) + " ",
        XElement other => string.Concat(other.Nodes().Select(Text)),
        _ => "",
    };

    private static string Name(XElement reference)
    {
        var target = (string?)reference.Attribute("langword") ?? (string?)reference.Attribute("name");
        if (target is not null)
        {
            return target;
        }

        // A cref is bound ("P:Shop.Order.Id", "M:Shop.Order.Cancel(System.String)") or as written ("Order.Id").
        var cref = (string?)reference.Attribute("cref") ?? (string?)reference.Attribute("href") ?? "";
        if (reference.Attribute("href") is not null)
        {
            return cref;
        }

        var name = Regex.Replace(cref, @"^[A-Z!]:|[({`].*$", "");
        return name.Substring(name.LastIndexOf('.') + 1);
    }
}
