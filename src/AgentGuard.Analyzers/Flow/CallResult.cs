namespace AgentGuard.Analyzers.Flow;

/// <summary>What becomes of the value a call gives back, in the expression and the statement around it.</summary>
internal static class CallResult
{
    /// <summary>Methods that give a task or a stream on as it is.</summary>
    private static readonly HashSet<string> Passing = new(StringComparer.Ordinal) { "ConfigureAwait", "AsTask", "WaitAsync", "WithCancellation", "Preserve" };

    /// <summary>The call's task or stream: the call itself, or what around it only passes it on.</summary>
    public static IOperation TaskOf(IOperation call) => Climb(call, throughAwaits: false);

    /// <summary>The call's answer: behind awaits, and behind <c>Result</c> and its like, which block for it.</summary>
    public static IOperation Of(IOperation call) => Climb(call, throughAwaits: true);

    /// <summary>True when nobody gets the value.</summary>
    public static bool IsDiscarded(IOperation value) =>
        value.Parent is IExpressionStatementOperation or ISimpleAssignmentOperation { Target: IDiscardOperation, Parent: IExpressionStatementOperation };

    /// <summary>The local that the value is stored in, and nothing else; null when there is none.</summary>
    public static ILocalSymbol? LocalOf(IOperation value) => value.Parent switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation local, Parent: IExpressionStatementOperation } => local.Local,
        _ => null,
    };

    /// <summary>The places that read a local, in the member that holds the operation.</summary>
    public static IEnumerable<ILocalReferenceOperation> Reads(ILocalSymbol local, IOperation near) =>
        near.Root().Descendants().OfType<ILocalReferenceOperation>().Where(reference =>
            SymbolEqualityComparer.Default.Equals(reference.Local, local)
            && !reference.IsDeclaration
            && !(reference.Parent is ISimpleAssignmentOperation assignment && ReferenceEquals(assignment.Target, reference)));

    /// <summary>Where a value comes from: as <see cref="LocalValue.Origin"/> says, and through what gives a task or stream on as it is.</summary>
    public static IOperation Source(IOperation value, Compilation compilation, CancellationToken cancellation)
    {
        var source = LocalValue.Origin(value, compilation, cancellation);
        while (source is IInvocationOperation { TargetMethod: { Name: var name, IsExtensionMethod: var isExtension } } call
            && Passing.Contains(name)
            && (call.Instance ?? (isExtension && !call.Arguments.IsEmpty ? call.Arguments[0].Value : null)) is { } inner)
        {
            source = LocalValue.Origin(inner, compilation, cancellation);
        }

        return source;
    }

    private static IOperation Climb(IOperation call, bool throughAwaits)
    {
        var current = call;
        while (Next(current, throughAwaits) is { } next)
        {
            current = next;
        }

        return current;
    }

    private static IOperation? Next(IOperation value, bool throughAwaits) => value.Parent switch
    {
        IConversionOperation { OperatorMethod: null } or IParenthesizedOperation => value.Parent,
        IConditionalAccessOperation access when ReferenceEquals(access.WhenNotNull, value) => access,
        IInvocationOperation call when ReferenceEquals(call.Instance, value)
            && (Passing.Contains(call.TargetMethod.Name) || (throughAwaits && call.TargetMethod.Name is "GetAwaiter" or "GetResult")) => call,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { IsExtensionMethod: true, Name: var name } } call } argument
            when ReferenceEquals(call.Arguments[0], argument) && Passing.Contains(name) => call,
        IAwaitOperation when throughAwaits => value.Parent,
        IPropertyReferenceOperation { Property: { Name: "Result", ContainingType.Name: "Task" or "ValueTask" } } when throughAwaits => value.Parent,
        _ => null,
    };
}
