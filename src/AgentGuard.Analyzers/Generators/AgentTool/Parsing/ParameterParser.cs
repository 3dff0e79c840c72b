using AgentGuard.Analyzers.Generators.AgentTool.Spec;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Members;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.AgentTool.Parsing;

/// <summary>The parameters of a tool: those of the model become members of an object, which is read as any structured output is.</summary>
internal sealed class ParameterParser(IMethodSymbol method, ToolsetContext context)
{
    /// <summary>Parameters have their names as declared, as <c>AIFunctionFactory</c> gives them.</summary>
    private const int AsDeclared = 2;

    private readonly ToolParameters _parameters = new();

    public ToolParameters Parse(ToolSettings settings)
    {
        var keys = 0;
        foreach (var parameter in method.Parameters)
        {
            if (IsWrong(parameter))
            {
                continue;
            }

            if (ContextParameter.Of(parameter, context) is not { } own)
            {
                AddArgument(parameter);
                continue;
            }

            _parameters.Add(own.Kind is ParameterKind.Context or ParameterKind.Services ? _parameters.InContextOf(own) : own);
            if (own.Kind is ParameterKind.IdempotencyKey or ParameterKind.IdempotencyGuid)
            {
                CheckKey(parameter, ++keys, settings);
            }
        }

        return _parameters;
    }

    private bool IsWrong(IParameterSymbol parameter)
    {
        if (parameter.Type.TypeKind == TypeKind.Error)
        {
            context.Abandon();
            return true;
        }

        if (parameter.RefKind is RefKind.None or RefKind.In)
        {
            return false;
        }

        context.Report(ToolProblemKind.ByReference, LocationOf(parameter), Subject(parameter));
        return true;
    }

    private void AddArgument(IParameterSymbol parameter)
    {
        var location = LocationOf(parameter);
        var site = new ValueSite(context.Arguments, location, Subject(parameter), new([]));
        var member = new JsonMember(parameter, parameter.Type, parameter, parameter.GetAttributes());
        if (new MemberParser(context.Type, AsDeclared, site, owner: method.Name).Parse(member) is not { } spec)
        {
            return;
        }

        if (ParameterDefault.Of(member) is { Fits: false })
        {
            context.Report(ToolProblemKind.DefaultUnfit, location, Subject(parameter), parameter.Type.ToText());
            return;
        }

        if (spec.Description is null)
        {
            context.Report(ToolProblemKind.ParameterUndescribed, location, Subject(parameter));
        }

        var name = _parameters.TakeMember(parameter.Name);
        _parameters.Members.Add(spec with { CSharpName = name, Binding = MemberBinding.Initializer, Parameter = null });
        _parameters.Places.Add((spec.JsonName, (location, Subject(parameter))));
        _parameters.ByName[parameter.Name] = (parameter.Type, name);
        _parameters.Add(new ParameterSpec(parameter.Name, ParameterKind.Argument, parameter.Type.ToCode(), name));
    }

    private void CheckKey(IParameterSymbol parameter, int count, ToolSettings settings)
    {
        if (count > 1)
        {
            context.Report(ToolProblemKind.KeyTwice, LocationOf(parameter), Subject(parameter));
        }
        else if (settings.Effect == "ReadOnly")
        {
            context.Report(ToolProblemKind.KeyOnReadOnly, LocationOf(parameter), Subject(parameter));
        }
    }

    private Location LocationOf(IParameterSymbol parameter) => context.Arguments.LocationOf(parameter, Location.None);

    private string Subject(IParameterSymbol parameter) => method.Name + "." + parameter.Name;
}
