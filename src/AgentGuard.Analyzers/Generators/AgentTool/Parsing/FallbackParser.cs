using AgentGuard.Analyzers.Generators.AgentTool.Spec;
using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;

namespace AgentGuard.Analyzers.Generators.AgentTool.Parsing;

/// <summary>The method that answers when a tool cannot: it takes what the tool takes, or less, and gives the same.</summary>
internal sealed class FallbackParser(IMethodSymbol tool, ReturnType returns, ToolParameters parameters, ToolsetContext context)
{
    /// <summary>Null without a fallback, and after a problem.</summary>
    public MethodSpec? Parse(AttributeData attribute)
    {
        if (attribute.Named("Fallback") is not string name)
        {
            return null;
        }

        var candidates = Candidates(name).ToList();
        var others = candidates.FindAll(candidate => !SymbolEqualityComparer.Default.Equals(candidate, tool));
        if (others.Find(Fits) is { } fallback)
        {
            return new MethodSpec(
                CSharpNames.Escape(fallback.Name), fallback.IsStatic, ReturnType.Of(fallback).Form, new EquatableArray<ParameterSpec>(fallback.Parameters.Select(Bind)));
        }

        var problem = candidates.Count == 0 ? ToolProblemKind.FallbackMissing
            : others.Count == 0 ? ToolProblemKind.FallbackIsItself
            : ToolProblemKind.FallbackOfOtherForm;
        var location = AttributeArgument.LocationOf(attribute, "Fallback", context.Arguments) ?? context.Arguments.LocationOf(tool, Location.None);
        context.Report(problem, location, ToolNames.Subject(tool), name);
        return null;
    }

    private IEnumerable<IMethodSymbol> Candidates(string name)
    {
        for (var current = context.Type; current is not null; current = current.BaseType)
        {
            foreach (var method in current.GetMembers(name).OfType<IMethodSymbol>())
            {
                if (method.MethodKind == MethodKind.Ordinary && context.Arguments.IsAccessible(method))
                {
                    yield return method;
                }
            }
        }
    }

    private bool Fits(IMethodSymbol method) =>
        method is { IsGenericMethod: false, ReturnsByRef: false, ReturnsByRefReadonly: false }
        && (method.IsStatic || !tool.IsStatic)
        && returns.Fits(ReturnType.Of(method))
        && method.Parameters.All(Fits);

    private bool Fits(IParameterSymbol parameter) =>
        parameter.RefKind is RefKind.None or RefKind.In
        && (!IsArgument(parameter)
            || (parameters.ByName.TryGetValue(parameter.Name, out var known) && SymbolEqualityComparer.IncludeNullability.Equals(known.Type, parameter.Type)));

    private bool IsArgument(IParameterSymbol parameter) => ContextParameter.Of(parameter, context) is null;

    private ParameterSpec Bind(IParameterSymbol parameter)
    {
        if (ContextParameter.Of(parameter, context) is { } own)
        {
            return own.Kind is ParameterKind.Context or ParameterKind.Services ? parameters.InContextOf(own) : own;
        }

        return new ParameterSpec(parameter.Name, ParameterKind.Argument, parameter.Type.ToCode(), parameters.ByName[parameter.Name].Member);
    }
}
