using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Flow.Tools;

/// <summary>
/// The tools in a value: through collections, spreads, locals and what is added to them, wrappers, branches, LINQ that keeps elements, and
/// methods of the compilation, one call deep. What it cannot follow it notes as unknown.
/// </summary>
internal sealed partial class ToolExpansion(SdkContext sdk, CancellationToken cancellation)
{
    private const int MostTools = 500;
    private const int MostSteps = 2000;
    private const int MostDepth = 24;

    private static readonly HashSet<string> Keeping = new(StringComparer.Ordinal)
    {
        "ToList", "ToArray", "ToImmutableArray", "Cast", "OfType", "AsEnumerable", "AsReadOnly", "Concat", "Append", "Prepend", "Union", "Distinct", "OrderBy",
    };

    private readonly ImmutableArray<GivenTool>.Builder _tools = ImmutableArray.CreateBuilder<GivenTool>();
    private int _steps;

    /// <summary>True when there are tools that the code does not show.</summary>
    public bool HasUnknown { get; private set; }

    public ImmutableArray<GivenTool> Tools => _tools.ToImmutable();

    /// <summary>Adds the tools in a value.</summary>
    public void Add(IOperation value) => Add(value, new Way());

    /// <summary>Adds the tools that a call gives by its type argument or by the object or list it is given.</summary>
    public void AddPlugin(SdkCall call) => AddPlugin(call, new Way(call.Operation));

    private void Add(IOperation value, Way way)
    {
        cancellation.ThrowIfCancellationRequested();
        if (way.Depth > MostDepth || ++_steps > MostSteps || _tools.Count >= MostTools)
        {
            HasUnknown = true;
            return;
        }

        way = way with { Depth = way.Depth + 1 };
        if (value.Unwrap() is ILocalReferenceOperation local && !way.Knows(local.Local))
        {
            AddLocal(local, way.With(local.Local));
            return;
        }

        AddOrigin(LocalValue.Origin(value, sdk.Compilation, cancellation), way);
    }

    /// <summary>A local has the value it got, and what is added to it; the variable of a loop is each element of what it runs over.</summary>
    private void AddLocal(ILocalReferenceOperation local, Way way)
    {
        if (local.Ancestors().OfType<IForEachLoopOperation>().FirstOrDefault(loop => loop.Locals.Contains(local.Local, SymbolEqualityComparer.Default)) is { } loop)
        {
            Add(loop.Collection, way);
            return;
        }

        var origin = LocalValue.Origin(local, sdk.Compilation, cancellation);
        AddOrigin(origin, way);
        foreach (var reference in CallResult.Reads(local.Local, local))
        {
            if (reference.Parent is IInvocationOperation { TargetMethod.Name: "Add" or "AddRange" or "Insert" or "InsertRange" } call
                && ReferenceEquals(call.Instance, reference)
                && call.Arguments.LastOrDefault() is { } added)
            {
                Add(added.Value, way);
            }
        }
    }

    private void AddOrigin(IOperation origin, Way way)
    {
        switch (origin)
        {
            case { Syntax: CollectionExpressionSyntax }:
                AddElements(origin.ChildOperations, way);
                break;
            case IArrayCreationOperation array:
                AddElements(array.Initializer?.ElementValues ?? ImmutableArray<IOperation>.Empty, way);
                break;
            case IObjectCreationOperation creation:
                AddCreation(creation, way);
                break;
            case IInvocationOperation call:
                AddCall(call, way);
                break;
            case IConditionalOperation { WhenFalse: { } otherwise } choice:
                Add(choice.WhenTrue, way);
                Add(otherwise, way);
                break;
            case ICoalesceOperation coalesce:
                Add(coalesce.Value, way);
                Add(coalesce.WhenNull, way);
                break;
            case ISwitchExpressionOperation choice:
                AddElements(choice.Arms.Select(arm => arm.Value), way);
                break;
            case { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation or IThrowOperation:
                break;
            default:
                HasUnknown = true;
                break;
        }
    }

    private void AddElements(IEnumerable<IOperation> elements, Way way)
    {
        foreach (var element in elements)
        {
            var value = element.Syntax is SpreadElementSyntax ? element.ChildOperations.FirstOrDefault() ?? element : element;
            Add(value, way.At(value));
        }
    }

    private void AddCreation(IObjectCreationOperation creation, Way way)
    {
        if (creation.Type is not INamedTypeSymbol type)
        {
            HasUnknown = true;
        }
        else if ((sdk.RolesOf(type) & Role.Approval) != 0 && creation.Arguments.FirstOrDefault() is { } inner)
        {
            Add(inner.Value, way.At(creation) with { IsWrapped = true });
        }
        else if (SdkCall.From(creation, sdk, Role.ToolDefinition) is { } call)
        {
            AddMade(call, way);
        }
        else if (sdk.WiringOf(type) != Wiring.None)
        {
            _tools.Add(new GivenTool(type.Name, way.ElementOr(creation)) { Made = creation, IsWrapped = way.IsWrapped });
        }
        else if (type.IsSequence())
        {
            AddElements(creation.Arguments.Where(argument => argument.Value.Type.IsSequence()).Select(argument => argument.Value), way);
            AddElements(ToolRegistration.Added(creation.Initializer), way);
        }
        else
        {
            HasUnknown = true;
        }
    }

    private void AddCall(IInvocationOperation call, Way way)
    {
        if (SdkCall.From(call, sdk, Role.ToolDefinition) is { } definition)
        {
            AddMade(definition, way);
        }
        else if (SdkCall.From(call, sdk, Wiring.PluginRegistration) is { } plugin)
        {
            AddPlugin(plugin, way.At(call));
        }
        else if (sdk.Has(call.TargetMethod, Wiring.GeneratedTools))
        {
            AddMethods(call.Instance?.Unwrap().Type, way.At(call));
        }
        else if (call.TargetMethod.IsOfPlatform())
        {
            AddSequence(call, way);
        }
        else
        {
            AddReturned(call, way);
        }
    }

    /// <summary>Methods of sequences that keep the elements, and the one that wraps each.</summary>
    private void AddSequence(IInvocationOperation call, Way way)
    {
        var name = call.TargetMethod.Name;
        var sources = (call.Instance is { } instance ? [instance] : Enumerable.Empty<IOperation>()).Concat(call.Arguments.Select(argument => argument.Value)).ToList();
        if (Keeping.Contains(name))
        {
            AddElements(sources.Where(source => source.Unwrap() is not IDelegateCreationOperation), way);
        }
        else if (name == "Select" && sources.Count == 2 && sources[1].Descendants().Any(IsWrapper))
        {
            Add(sources[0], way with { IsWrapped = true });
        }
        else
        {
            HasUnknown = true;
        }

        bool IsWrapper(IOperation operation) => operation is IObjectCreationOperation { Type: INamedTypeSymbol type } && (sdk.RolesOf(type) & Role.Approval) != 0;
    }

    private void AddReturned(IInvocationOperation call, Way way)
    {
        if (way.IsInCall || ReturnedValues.Of(call, sdk, cancellation) is not { } values)
        {
            HasUnknown = true;
            return;
        }

        foreach (var value in values)
        {
            Add(value, way.At(call) with { IsInCall = true });
        }
    }
}
