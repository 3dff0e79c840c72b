using AgentGuard.Analyzers.Generators.AgentTool.Spec;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;

namespace AgentGuard.Analyzers.Generators.AgentTool.Parsing;

/// <summary>The nearest base class with tools, whose list a derived class goes on with.</summary>
internal static class BaseToolset
{
    public static (BaseTools Kind, INamedTypeSymbol? Type) Of(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            // What is generated for a class of this compilation is not there yet when this is asked, so its methods say what it will be.
            if (ToolsetParser.MethodsOf(current).ToList() is { Count: > 0 } methods)
            {
                return (KindOf(current, methods), current);
            }
        }

        return (BaseTools.None, null);
    }

    private static BaseTools KindOf(INamedTypeSymbol type, List<IMethodSymbol> methods)
    {
        if (Generated(type) is { } generated)
        {
            return generated.IsStatic ? BaseTools.Static : generated.IsVirtual || generated.IsOverride ? BaseTools.Virtual : BaseTools.Instance;
        }

        var isStatic = methods.TrueForAll(method => method.IsStatic) && Of(type).Kind is BaseTools.None or BaseTools.Static;
        return isStatic ? BaseTools.Static : BaseTools.Virtual;
    }

    private static IMethodSymbol? Generated(INamedTypeSymbol type) =>
        type.GetMembers(ToolsetRules.ListName).OfType<IMethodSymbol>()
            .FirstOrDefault(method => method.GetAttributes().Has("System.CodeDom.Compiler.GeneratedCodeAttribute"));
}
