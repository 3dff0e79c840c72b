namespace AgentGuard.Analyzers.Sdks;

/// <summary>A call of, or a construction by, a member that the catalogue knows.</summary>
internal readonly struct SdkCall
{
    private SdkCall(IOperation operation, IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, SdkSymbol symbol)
    {
        Operation = operation;
        Method = method;
        Arguments = arguments;
        Symbol = symbol;
    }

    public IOperation Operation { get; }

    public IMethodSymbol Method { get; }

    public ImmutableArray<IArgumentOperation> Arguments { get; }

    public SdkSymbol Symbol { get; }

    public Role Roles => Symbol.Roles;

    /// <summary>The object or first argument of an extension method that the call is made on; null for static calls and constructions.</summary>
    public IOperation? Receiver => Operation switch
    {
        IInvocationOperation { Instance: { } instance } => instance,
        IInvocationOperation { TargetMethod.IsExtensionMethod: true, Arguments: { Length: > 0 } arguments } => arguments[0].Value,
        _ => null,
    };

    /// <summary>The name in the source: where a diagnostic about the call belongs.</summary>
    public Location NameLocation => Operation.NameLocation();

    /// <summary>The call as a reader would name it: <c>chat.CompleteChatAsync</c>, <c>new OpenAIClient</c>.</summary>
    public string DisplayName => Method.MethodKind == MethodKind.Constructor ? "new " + Method.ContainingType.Name : Method.Name;

    /// <summary>The operation seen as a call of a member that means one of these; null when it is none.</summary>
    public static SdkCall? From(IOperation operation, SdkContext sdk, Meaning meaning)
    {
        var (method, arguments) = operation switch
        {
            IInvocationOperation invocation => (invocation.TargetMethod, invocation.Arguments),
            IObjectCreationOperation { Constructor: { } constructor } creation => (constructor, creation.Arguments),
            _ => (null, ImmutableArray<IArgumentOperation>.Empty),
        };
        if (method is null || !sdk.MayHaveRole(method.Name, meaning))
        {
            return null;
        }

        var symbol = sdk.Describe(method);
        return symbol.Has(meaning) ? new SdkCall(operation, method, arguments, symbol) : null;
    }

    /// <summary>The argument of the parameter with this meaning; null when there is none or the caller left it out.</summary>
    public IArgumentOperation? ArgumentWith(Meaning meaning)
    {
        foreach (var argument in Arguments)
        {
            if (argument is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: { } parameter }
                && Symbol.MeaningOf(parameter.Name).Overlaps(meaning))
            {
                return argument;
            }
        }

        return null;
    }
}
