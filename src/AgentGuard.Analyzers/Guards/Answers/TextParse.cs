using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>A call that reads structure out of a text and throws, or yields nothing, when the text has another form.</summary>
internal sealed record TextParse(ParseKind Kind, IOperation Text)
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "Deserialize", "DeserializeAsync", "DeserializeObject", "DeserializeAnonymousType", "PopulateObject", "Parse", "ParseAsync", "ParseExact",
        "Match", "Matches", "ToInt32", "ToInt64", "ToDouble", "ToDecimal", "ToBoolean", "ToDateTime",
    };

    private static readonly HashSet<string> JsonTypes = new(StringComparer.Ordinal)
    {
        "System.Text.Json.JsonSerializer", "System.Text.Json.JsonDocument", "System.Text.Json.JsonElement", "System.Text.Json.Nodes.JsonNode",
        "Newtonsoft.Json.JsonConvert", "Newtonsoft.Json.Linq.JObject", "Newtonsoft.Json.Linq.JArray", "Newtonsoft.Json.Linq.JToken",
    };

    private static readonly HashSet<string> ScalarTypes = new(StringComparer.Ordinal)
    {
        "System.Byte", "System.Int16", "System.Int32", "System.Int64", "System.UInt16", "System.UInt32", "System.UInt64", "System.Single",
        "System.Double", "System.Decimal", "System.Boolean", "System.Guid", "System.Enum", "System.DateTime", "System.DateTimeOffset",
        "System.DateOnly", "System.TimeOnly", "System.TimeSpan", "System.Convert", "System.Version", "System.Numerics.BigInteger",
    };

    private static readonly HashSet<string> TextParameters = new(StringComparer.Ordinal)
    {
        "json", "utf8Json", "value", "input", "s", "text", "g",
    };

    /// <summary>The call seen as a parse; null when it is none, or when nobody looks at what it found.</summary>
    public static TextParse? From(IInvocationOperation call)
    {
        if (!Names.Contains(call.TargetMethod.Name) || call.Arguments.IsEmpty || KindOf(call.TargetMethod) is not { } kind)
        {
            return null;
        }

        var text = call.Arguments.FirstOrDefault(argument => argument.Parameter is { } parameter && TextParameters.Contains(parameter.Name)) ?? call.Arguments[0];
        return kind != ParseKind.Pattern || UsesWhatItFound(call) ? new TextParse(kind, text.Value) : null;
    }

    /// <summary>True when a catch around the call takes what it throws.</summary>
    public static bool IsGuarded(IInvocationOperation call, ParseKind kind)
    {
        foreach (var ancestor in call.Ancestors())
        {
            switch (ancestor)
            {
                case IAnonymousFunctionOperation or ILocalFunctionOperation:
                    return false;
                case ITryOperation attempt when attempt.Body.Syntax.Span.Contains(call.Syntax.Span)
                    && attempt.Catches.Any(handler => Takes(handler.ExceptionType, kind)):
                    return true;
            }
        }

        return false;
    }

    private static ParseKind? KindOf(IMethodSymbol method)
    {
        var type = method.ContainingType.MetadataFullName();
        return JsonTypes.Contains(type) ? ParseKind.Json
            : method.IsStatic && ScalarTypes.Contains(type) ? ParseKind.Scalar
            : type == "System.Text.RegularExpressions.Regex" ? ParseKind.Pattern
            : null;
    }

    private static bool Takes(ITypeSymbol? caught, ParseKind kind) =>
        caught is null
        || caught.SpecialType == SpecialType.System_Object
        || caught.Name is "Exception" or "SystemException"
        || (kind == ParseKind.Json ? caught.Name is "JsonException" or "JsonReaderException" or "JsonSerializationException"
            : caught.Name is "FormatException" or "ArgumentException" or "OverflowException");

    /// <summary>True when a value or group of a match is read; a mere check for success belongs to another rule.</summary>
    private static bool UsesWhatItFound(IInvocationOperation call)
    {
        if (call.TargetMethod.Name == "Matches" || IsRead(call.Syntax))
        {
            return true;
        }

        return call.Syntax.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator }
            && declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member
            && member.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name =>
                name.Identifier.ValueText == declarator.Identifier.ValueText && IsRead(name));
    }

    private static bool IsRead(SyntaxNode node) =>
        node.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value" or "Groups" or "Captures" or "Result" } access
        && access.Expression == node;
}
