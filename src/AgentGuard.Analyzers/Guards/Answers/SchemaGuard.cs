using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>
/// Whether a model call sends a schema for its answer: by its type argument, on its options, or on the agent or prompt function where
/// that was made in the same compilation. One instance answers one question.
/// </summary>
internal sealed class SchemaGuard
{
    private const int MostSteps = 64;

    private readonly SdkContext _sdk;
    private readonly SchemaCarriers _carriers;
    private readonly CancellationToken _cancellation;
    private readonly HashSet<IOperation> _seen = [];
    private int _steps;

    private SchemaGuard(SdkContext sdk, CancellationToken cancellation)
    {
        _sdk = sdk;
        _carriers = SchemaCarriers.Of(sdk);
        _cancellation = cancellation;
    }

    public static GuardState Of(IInvocationOperation call, SdkContext sdk, CancellationToken cancellation)
    {
        var roles = sdk.RolesOf(call.TargetMethod);
        if ((roles & Role.TypedChatCall) != 0)
        {
            return GuardState.Guarded;
        }

        var guard = new SchemaGuard(sdk, cancellation);
        var receiver = call.Instance ?? (call.TargetMethod.IsExtensionMethod ? call.Arguments.FirstOrDefault()?.Value : null);
        var states = call.Arguments
            .Where(argument => argument.ArgumentKind != ArgumentKind.DefaultValue
                && argument.Value != receiver
                && guard._carriers.Includes(argument.Value.Unwrap().Type ?? argument.Parameter?.Type))
            .Select(argument => guard.StateOf(argument.Value)).ToList();
        if (receiver is not null)
        {
            states.Add((roles & Role.AgentRun) != 0 || guard._carriers.Includes(receiver.Type) ? guard.StateOf(receiver) : guard.StateOfClient(receiver));
        }

        return All(states);
    }

    /// <summary>A client's own schema is so rare that one counts only when it is seen; an agent's is usual and may be anywhere.</summary>
    private GuardState StateOfClient(IOperation client)
    {
        var origin = LocalValue.Origin(client, _sdk.Compilation, _cancellation);
        return origin is IInvocationOperation or IObjectCreationOperation && Inside(origin) == GuardState.Guarded
            ? GuardState.Guarded
            : GuardState.Unguarded;
    }

    /// <summary>Whether a value brings a schema with it.</summary>
    private GuardState StateOf(IOperation value)
    {
        _cancellation.ThrowIfCancellationRequested();
        var origin = LocalValue.Origin(value, _sdk.Compilation, _cancellation);
        if (++_steps > MostSteps || !_seen.Add(origin))
        {
            return GuardState.Unguarded;
        }

        var written = value.Unwrap() is ILocalReferenceOperation local ? WrittenLater(local) : GuardState.Unguarded;
        return written == GuardState.Guarded ? written : All([written, StateOfOrigin(origin)]);
    }

    private GuardState StateOfOrigin(IOperation origin)
    {
        switch (origin)
        {
            case { ConstantValue.HasValue: true } or IDefaultValueOperation:
                return GuardState.Unguarded;
            case ILocalReferenceOperation local:
                return All(LocalWrites.Of(local.Local, local.Root()).Select(write => write.Value is { } value ? StateOf(value) : GuardState.Unknown));
            case IFieldReferenceOperation field when MemberWrites.Of(field.Field, _sdk.Compilation, _cancellation) is { Count: > 0 } values:
                return All(values.Select(StateOf));
            case IPropertyReferenceOperation { Arguments.IsEmpty: true } property
                when MemberWrites.Of(property.Property, _sdk.Compilation, _cancellation) is { Count: > 0 } values:
                return All(values.Select(StateOf));
            case IPropertyReferenceOperation { Arguments.IsEmpty: false }:
                // One of a loaded set of prompt functions: their files rarely carry a schema.
                return InFile(origin.Syntax) == GuardState.Guarded ? GuardState.Guarded : GuardState.Unguarded;
            case IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation or IInstanceReferenceOperation:
                return InFile(origin.Syntax);
            case ICoalesceOperation coalesce:
                return All([StateOf(coalesce.Value), StateOf(coalesce.WhenNull)]);
            case IConditionalOperation { WhenFalse: { } otherwise } conditional:
                return All([StateOf(conditional.WhenTrue), StateOf(otherwise)]);
            default:
                return Inside(origin);
        }
    }

    /// <summary>What the parts of a construction say: formats that are set, options that are passed on, methods that make them.</summary>
    private GuardState Inside(IOperation construction)
    {
        var states = new List<GuardState>();
        foreach (var part in construction.DescendantsAndSelf())
        {
            switch (part)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } assignment when Has(property.Property, Role.ResponseFormat):
                    states.Add(Format(assignment.Value));
                    break;
                case IInvocationOperation call when Has(call.TargetMethod, Role.JsonSchemaFormat):
                    return GuardState.Guarded;
                case IObjectCreationOperation { Constructor: { } constructor } when Has(constructor, Role.JsonSchemaFormat):
                    return GuardState.Guarded;
                case IInvocationOperation call when !call.TargetMethod.DeclaringSyntaxReferences.IsEmpty:
                    states.AddRange(MethodBodies.Of(call.TargetMethod, _sdk.Compilation, _cancellation).Where(_seen.Add).Select(Inside));
                    break;
                case ILocalReferenceOperation or IFieldReferenceOperation or IParameterReferenceOperation
                    when part.Parent is not IMemberReferenceOperation && !ReferenceEquals(part, construction) && _carriers.Includes(part.Type):
                    states.Add(StateOf(part));
                    break;
            }
        }

        var isOpaque = construction is IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: true } opaque
            && !Has(opaque.TargetMethod, Role.AgentConstruction | Role.ClientConstruction | Role.ClientView | Role.ToolDefinition);
        return All(isOpaque ? states.Append(GuardState.Unknown) : states);
    }

    /// <summary>Formats set on a local after it was made, and methods of the compilation that it is handed to.</summary>
    private GuardState WrittenLater(ILocalReferenceOperation reference)
    {
        var states = new List<GuardState>();
        foreach (var operation in reference.Root().Descendants())
        {
            switch (operation)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } assignment
                    when IsBelow(property.Instance, reference.Local) && Has(property.Property, Role.ResponseFormat):
                    states.Add(Format(assignment.Value));
                    break;
                case IArgumentOperation { Value: var given, Parent: IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: false } call }
                    when _carriers.Includes(given.Type) && IsBelow(given.Unwrap(), reference.Local) && !Has(call.TargetMethod, Role.AnyModelCall):
                    states.Add(InFile(call.Syntax));
                    break;
            }
        }

        return All(states);
    }

    /// <summary>Whether the value of a response format carries a schema.</summary>
    private GuardState Format(IOperation value)
    {
        var origin = LocalValue.Origin(value, _sdk.Compilation, _cancellation);
        return origin switch
        {
            { ConstantValue.HasValue: true } => GuardState.Unguarded,
            IPropertyReferenceOperation { Property.IsStatic: true } => GuardState.Unguarded,
            IInvocationOperation call when Has(call.TargetMethod, Role.JsonSchemaFormat) => GuardState.Guarded,
            IInvocationOperation call when Has(call.TargetMethod, Role.JsonModeFormat) => GuardState.Unguarded,
            IObjectCreationOperation creation when _carriers.Includes(creation.Type) => Inside(creation),
            IParameterReferenceOperation or ILocalReferenceOperation or IFieldReferenceOperation => GuardState.Unknown,
            _ => GuardState.Guarded,
        };
    }

    /// <summary>Where a value comes from outside: a schema in the same file is taken for its schema; otherwise nobody knows.</summary>
    private GuardState InFile(SyntaxNode node)
    {
        foreach (var name in node.SyntaxTree.GetRoot(_cancellation).DescendantNodes().OfType<SimpleNameSyntax>())
        {
            if (_sdk.MayHaveRole(name.Identifier.ValueText, Role.JsonSchemaFormat | Role.ResponseFormat)
                && _sdk.Compilation.GetSemanticModel(node.SyntaxTree).GetSymbolInfo(name, _cancellation).Symbol is { } symbol
                && (Has(symbol, Role.JsonSchemaFormat)
                    || (Has(symbol, Role.ResponseFormat) && name.Parent is AssignmentExpressionSyntax { Right: TypeOfExpressionSyntax })))
            {
                return GuardState.Guarded;
            }
        }

        return GuardState.Unknown;
    }

    private bool Has(ISymbol symbol, Role roles) => _sdk.Has(symbol, roles);

    private static bool IsBelow(IOperation? instance, ILocalSymbol local)
    {
        while (instance is IPropertyReferenceOperation property)
        {
            instance = property.Instance;
        }

        return instance is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local);
    }

    private static GuardState All(IEnumerable<GuardState> states)
    {
        var all = states.ToList();
        return all.Contains(GuardState.Guarded) ? GuardState.Guarded
            : all.Contains(GuardState.Unknown) ? GuardState.Unknown
            : GuardState.Unguarded;
    }
}
