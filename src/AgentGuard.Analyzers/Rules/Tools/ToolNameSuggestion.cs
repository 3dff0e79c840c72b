using AgentGuard.Analyzers.Flow.Tools;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Rules.Tools;

/// <summary>Finds a name for a tool made from a lambda or local function, and the place where it can be given.</summary>
internal static class ToolNameSuggestion
{
    /// <summary>The properties for the fix; empty when no name or no place is found. Takes the name, so that the next tool gets another.</summary>
    public static ImmutableDictionary<string, string?> For(NamedTool tool, HashSet<string> taken)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (Place(tool.Call) is not { } place || Base(tool) is not { Length: > 0 } name)
        {
            return properties;
        }

        var unique = name;
        for (var number = 2; !taken.Add(unique); number++)
        {
            unique = $"{name}_{number}";
        }

        properties = properties.Add(ToolNameUnstable.NameProperty, unique).Add(ToolNameUnstable.ParameterProperty, place.Parameter);
        return place.Option is null ? properties : properties.Add(ToolNameUnstable.OptionProperty, place.Option);
    }

    /// <summary>The parameter for the name, or the options parameter and its property.</summary>
    private static (string Parameter, string? Option)? Place(SdkCall call)
    {
        foreach (var parameter in call.Method.Parameters)
        {
            if ((call.Symbol.RolesOf(parameter.Name) & Role.ToolName) != 0)
            {
                return (parameter.Name, null);
            }
        }

        foreach (var parameter in call.Method.Parameters)
        {
            if (parameter.Type is INamedTypeSymbol { TypeKind: TypeKind.Class } options
                && options.GetMembers("Name").OfType<IPropertySymbol>().FirstOrDefault() is { SetMethod: not null } name)
            {
                return (parameter.Name, name.Name);
            }
        }

        return null;
    }

    /// <summary>A name from the variable the function is kept in, the local function, the variable for the tool, or the first method called.</summary>
    private static string? Base(NamedTool tool)
    {
        var identifier = tool.Definition?.Given is ILocalReferenceOperation { Local.Name: var function } ? function
            : tool.Definition?.Method is { MethodKind: MethodKind.LocalFunction, Name: var local } ? local
            : Variable(tool.Call.Operation.Syntax) is { } variable ? variable
            : tool.Definition?.Function is IAnonymousFunctionOperation lambda ? Called(lambda)
            : null;
        return identifier is null ? null : ToolNaming.Suggest(identifier, ToolNaming.StyleOf(tool.Call.Symbol));
    }

    private static string? Variable(SyntaxNode call)
    {
        for (var node = call.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case VariableDeclaratorSyntax declarator:
                    return declarator.Identifier.ValueText;
                case ArgumentSyntax or ArgumentListSyntax or ObjectCreationExpressionSyntax or EqualsValueClauseSyntax or ParenthesizedExpressionSyntax or CastExpressionSyntax:
                    continue;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The first method the lambda calls on something; a bare verb gets the thing's name in the singular.</summary>
    private static string? Called(IAnonymousFunctionOperation lambda)
    {
        var call = lambda.Body.Descendants().OfType<IInvocationOperation>().FirstOrDefault(call => !call.IsImplicit);
        if (call is null)
        {
            return null;
        }

        var name = call.TargetMethod.Name;
        var plain = name.EndsWith("Async", StringComparison.Ordinal) && name.Length > 5 ? name.Substring(0, name.Length - 5) : name;
        if (plain.Skip(1).Any(char.IsUpper))
        {
            return plain;
        }

        var thing = call.Instance switch
        {
            ILocalReferenceOperation local => local.Local.Name,
            IParameterReferenceOperation parameter => parameter.Parameter.Name,
            IFieldReferenceOperation field => field.Field.Name,
            IPropertyReferenceOperation property => property.Property.Name,
            null when call.TargetMethod.IsStatic => call.TargetMethod.ContainingType.Name,
            _ => "",
        };
        thing = thing.TrimStart('_');
        return thing.Length == 0 ? plain : plain + char.ToUpperInvariant(thing[0]) + Singular(thing.Substring(1));
    }

    private static string Singular(string word) =>
        word.Length > 2 && word[word.Length - 1] == 's' && word[word.Length - 2] != 's' ? word.Substring(0, word.Length - 1) : word;
}
