using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;

namespace AgentGuard.Analyzers.Generators.AgentTool.Parsing;

/// <summary>What a class with tools has to be.</summary>
internal static class ToolsetRules
{
    /// <summary>The generated method that gives out the tools.</summary>
    public const string ListName = "AsAgentTools";

    private const string CodeName = "ToolCode";

    /// <summary>The name of the nested class with what is generated: one that means nothing else in the class.</summary>
    public static string FreeName(INamedTypeSymbol type)
    {
        var name = CodeName;
        while (IsTaken(type, name))
        {
            name += "_";
        }

        return name;
    }

    public static void Check(INamedTypeSymbol type, Location location, ToolsetContext context)
    {
        if (type.IsValueType)
        {
            context.Report(ToolProblemKind.InStruct, location, type.ToText());
        }

        if (type.TypeKind == TypeKind.Interface && type.TypeParameters.Any(parameter => parameter.Variance != VarianceKind.None))
        {
            context.Report(ToolProblemKind.VariantInterface, location, type.ToText());
        }

        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.IsFileLocal)
            {
                context.Arguments.Report(ProblemKind.FileLocalType, location, type.ToText(), current.ToText());
            }
        }

        if (type.GetMembers(ListName).FirstOrDefault(member => !IsGenerated(member)) is { } own)
        {
            context.Report(ToolProblemKind.MemberTaken, context.Arguments.LocationOf(own, location), type.ToText());
        }

        if (type.AllInterfaces.FirstOrDefault(contract => ToolsetParser.MethodsOf(contract).Any()) is { } contract)
        {
            context.Report(ToolProblemKind.InterfaceToo, location, type.ToText(), contract.ToText());
        }
    }

    private static bool IsTaken(INamedTypeSymbol type, string name)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.Name == name || current.TypeParameters.Any(parameter => parameter.Name == name))
            {
                return true;
            }
        }

        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (current.GetMembers(name).Any(member => !IsGenerated(member)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A rule sees the class with what is generated for it.</summary>
    private static bool IsGenerated(ISymbol member) =>
        member.GetAttributes().Find("System.CodeDom.Compiler.GeneratedCodeAttribute")?.Argument(0) is "AgentGuard.Analyzers";
}
