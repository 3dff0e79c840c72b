using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Flow.Tools;

/// <summary>A tool made by a call: the call, and the method, local function or lambda it is made from.</summary>
internal sealed class ToolDefinition
{
    private ToolDefinition(SdkCall call, IOperation given, IOperation? function, IMethodSymbol? method)
    {
        Call = call;
        Given = given;
        Function = function;
        Method = method;
    }

    public SdkCall Call { get; }

    /// <summary>The argument that gives the function, as it is written.</summary>
    public IOperation Given { get; }

    /// <summary>The lambda or method reference, seen through locals; null when it cannot be seen.</summary>
    public IOperation? Function { get; }

    /// <summary>The lambda, local function or method; null when it cannot be seen.</summary>
    public IMethodSymbol? Method { get; }

    /// <summary>True when the compiler makes up the method's name.</summary>
    public bool IsNamedByCompiler => Method is { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction };

    /// <summary>Where a diagnostic about the function belongs: the method group, or the head of the lambda.</summary>
    public Location Location => Given.Syntax.HeadLocation();

    /// <summary>The operation as a tool made from a delegate; null when it makes no tool, or none from a delegate.</summary>
    public static ToolDefinition? From(IOperation operation, SdkContext sdk, CancellationToken cancellation)
    {
        if (SdkCall.From(operation, sdk, Role.ToolDefinition) is not { } call || DelegateOf(call) is not { } given || IsForCode(operation, sdk))
        {
            return null;
        }

        var function = FunctionOf(given, sdk.Compilation, cancellation);
        return new ToolDefinition(call, given, function, function switch
        {
            IAnonymousFunctionOperation lambda => lambda.Symbol,
            IMethodReferenceOperation reference => reference.Method,
            _ => null,
        });
    }

    /// <summary>
    /// True when all that is done with the tool is to call it, or to read what it says about itself, its schema or its name: no model gets it.
    /// </summary>
    public static bool IsForCode(IOperation tool, SdkContext sdk)
    {
        var value = tool;
        while (value.Parent is IConversionOperation or IParenthesizedOperation)
        {
            value = value.Parent;
        }

        if (CallResult.LocalOf(value) is { } local)
        {
            var reads = CallResult.Reads(local, value).ToList();
            return reads.Count > 0 && reads.TrueForAll(IsUsed);
        }

        return IsUsed(value);

        bool IsUsed(IOperation value) => value.Parent switch
        {
            IConversionOperation conversion => IsUsed(conversion),
            IPropertyReferenceOperation property => ReferenceEquals(property.Instance, value),
            IInvocationOperation call => ReferenceEquals(call.Instance, value) && IsCall(call),
            IArgumentOperation { Parent: IInvocationOperation call } => IsCall(call),
            IArgumentOperation { Parent: IObjectCreationOperation { Constructor: { } made } } => sdk.Has(made, Wiring.ToolResult),
            _ => false,
        };

        bool IsCall(IInvocationOperation call) => (sdk.RolesOf(call.TargetMethod) & Role.ToolCall) != 0;
    }

    private static IOperation? DelegateOf(SdkCall call)
    {
        if (call.Method.Parameters.Any(parameter => parameter.Type.Is("System.Reflection.MethodInfo")))
        {
            // The tool is that method; a delegate beside it makes the object the method is called on.
            return null;
        }

        foreach (var argument in call.Arguments)
        {
            if (argument.ArgumentKind != ArgumentKind.DefaultValue && IsDelegate(argument.Value))
            {
                return argument.Value.Unwrap();
            }
        }

        return (call.Operation as IObjectCreationOperation)?.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>()
            .Select(assignment => assignment.Value).FirstOrDefault(IsDelegate)?.Unwrap();
    }

    private static bool IsDelegate(IOperation value) =>
        value.Type is { } type
        && (type.TypeKind == TypeKind.Delegate || type.SpecialType is SpecialType.System_Delegate or SpecialType.System_MulticastDelegate);

    private static IOperation? FunctionOf(IOperation given, Compilation compilation, CancellationToken cancellation) =>
        (LocalValue.Origin(given, compilation, cancellation) switch
        {
            IDelegateCreationOperation creation => creation.Target,
            var other => other,
        }).Unwrap() switch
        {
            IAnonymousFunctionOperation lambda => lambda,
            IMethodReferenceOperation reference => reference,
            _ => null,
        };
}
