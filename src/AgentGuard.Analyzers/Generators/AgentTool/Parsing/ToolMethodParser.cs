using AgentGuard.Analyzers.Generators.AgentTool.Spec;
using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Constraints;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Values;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Generators.AgentTool.Parsing;

/// <summary>One method with <c>[AgentTool]</c>.</summary>
internal sealed class ToolMethodParser(IMethodSymbol method, ToolsetContext context)
{
    private const int MostDescription = 1024;

    private readonly string _subject = ToolNames.Subject(method);
    private readonly Location _location = context.Arguments.LocationOf(method, Location.None);
    private readonly ReturnType _returns = ReturnType.Of(method);

    /// <summary>Null after a problem that nothing can be generated for.</summary>
    public ToolSpec? Parse()
    {
        context.Cancellation.ThrowIfCancellationRequested();
        var attribute = method.GetAttributes().Find(ToolsetParser.AttributeName)!;
        if (!CanBeCalled())
        {
            return null;
        }

        var settings = new SettingsParser(attribute, _location, _subject, context).Parse();
        var parameters = new ParameterParser(method, context).Parse(settings);
        var result = Result();
        var fallback = new FallbackParser(method, _returns, parameters, context).Parse(attribute);
        if (context.HasFailed)
        {
            return null;
        }

        var name = context.Take(MemberLocals.Pascal(ToolNames.Plain(method)));
        return new ToolSpec(
            name + "Tool",
            ToolNames.Of(method),
            Description(attribute),
            settings,
            Arguments(name + "Arguments", parameters),
            parameters.InContext,
            result,
            parameters.Paging,
            new MethodSpec(CSharpNames.Escape(method.Name), method.IsStatic, _returns.Form, parameters.All),
            fallback);
    }

    private bool CanBeCalled()
    {
        var problem = method switch
        {
            { MethodKind: not MethodKind.Ordinary } => ToolProblemKind.NoOrdinaryMethod,
            { IsGenericMethod: true } => ToolProblemKind.GenericMethod,
            { IsStatic: true, IsAbstract: true } or { IsStatic: true, IsVirtual: true } => ToolProblemKind.StaticAbstract,
            { ReturnsByRef: true } or { ReturnsByRefReadonly: true } => ToolProblemKind.ByReference,
            { IsAsync: true, ReturnsVoid: true } => ToolProblemKind.AsyncVoid,
            _ => (ToolProblemKind?)null,
        };
        if (problem is { } kind)
        {
            context.Report(kind, _location, _subject);
            return false;
        }

        if (method.OverriddenMethod is { } overridden && overridden.GetAttributes().Has(ToolsetParser.AttributeName))
        {
            context.Report(ToolProblemKind.InheritedToo, _location, _subject, ToolNames.Subject(overridden));
        }

        if (!SpecNames.IsSchemaName(ToolNames.Of(method)))
        {
            context.Report(ToolProblemKind.NameInvalid, ToolNames.NameLocation(method, context), _subject, ToolNames.Of(method));
        }

        return true;
    }

    private string? Description(AttributeData attribute)
    {
        var own = attribute.Named("Description") as string;
        var text = string.IsNullOrWhiteSpace(own) ? Documentation.Of(method, context.Arguments) : own!.Trim();
        if (text is null)
        {
            context.Report(ToolProblemKind.DescriptionMissing, _location, _subject);
        }
        else if (text.Length > MostDescription)
        {
            context.Report(ToolProblemKind.DescriptionTooLong, _location, _subject, text.Length);
        }

        return text;
    }

    private ValueSpec? Result()
    {
        if (_returns.Result is not { } type)
        {
            return null;
        }

        if (ContentTypes.In(type) is { } content)
        {
            context.Report(ToolProblemKind.ContentResult, ReturnLocation(), _subject, content.ToText());
            return null;
        }

        var site = new ValueSite(context.Results, ReturnLocation(), "the result of " + _subject, new ConstraintSet([]));
        return ValueParser.Parse(type, site);
    }

    private Location ReturnLocation()
    {
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(context.Cancellation) is MethodDeclarationSyntax declaration)
            {
                return declaration.ReturnType.GetLocation();
            }
        }

        return _location;
    }

    private int Arguments(string name, ToolParameters parameters) => context.Arguments.Types.Add(
        "arguments of " + name,
        [name],
        (index, unique) =>
        {
            foreach (var (member, place) in parameters.Places)
            {
                context.Arguments.Types.Members[(index, member)] = place;
            }

            return new ObjectSpec(
                unique,
                context.CodeType + "." + unique,
                IsValueType: true,
                Description: null,
                new EquatableArray<MemberSpec>(parameters.Members),
                IsTuple: false,
                ConstructionMayThrow: false);
        });
}
