using System.Text.RegularExpressions;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;

namespace AgentGuard.Analyzers.Generators.AgentTool.Parsing;

/// <summary>Names of tools: as given, else from the method as <c>AIFunctionFactory</c> makes them.</summary>
internal static class ToolNames
{
    public static string Of(IMethodSymbol method) =>
        method.GetAttributes().Find(ToolsetParser.AttributeName)?.Named("Name") as string ?? Regex.Replace(Plain(method), "[^0-9A-Za-z]+", "_");

    /// <summary>The method's name, without <c>Async</c> where it is.</summary>
    public static string Plain(IMethodSymbol method) => ReturnType.Of(method).IsAsync ? method.Name.WithoutAsync() : method.Name;

    public static void CheckDistinct(IReadOnlyList<IMethodSymbol> methods, ToolsetContext context)
    {
        var known = new Dictionary<string, IMethodSymbol>(StringComparer.Ordinal);
        for (var current = context.Type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var method in ToolsetParser.MethodsOf(current))
            {
                known[Of(method)] = method;
            }
        }

        foreach (var method in methods)
        {
            var name = Of(method);
            if (!known.TryGetValue(name, out var other))
            {
                known.Add(name, method);
            }
            else if (!SymbolEqualityComparer.Default.Equals(method.OverriddenMethod?.OriginalDefinition, other.OriginalDefinition))
            {
                context.Report(ToolProblemKind.NameDuplicate, NameLocation(method, context), Subject(method), name, Subject(other));
            }
        }
    }

    /// <summary>The method in messages: <c>OrderTools.RefundAsync</c>.</summary>
    public static string Subject(IMethodSymbol method) => method.ContainingType.Name + "." + method.SimpleName();

    /// <summary>Where the name is given; the method where it is not.</summary>
    public static Location NameLocation(IMethodSymbol method, ToolsetContext context)
    {
        var location = context.Arguments.LocationOf(method, Location.None);
        return method.GetAttributes().Find(ToolsetParser.AttributeName) is { } attribute
            ? AttributeArgument.LocationOf(attribute, "Name", context.Arguments) ?? location
            : location;
    }
}
