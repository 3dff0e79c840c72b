using System.Text.RegularExpressions;
using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Whether a loop around a model call ends although the model, or the state of remote work, never says so.</summary>
internal sealed class LoopBound
{
    private const Role Steering = (Role.AnyModelCall & ~Role.EmbeddingCall) | Role.RemoteState;

    /// <summary>Names of limits. They only ever keep a rule silent.</summary>
    private static readonly Regex LimitName = new(
        "attempt|retries|retry|tries|iteration|budget|deadline|elapsed|timed?out|expire|quota|exceed|limit|remaining|^_?max[A-Z]|^Max[A-Z]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private readonly LoopBody _body;
    private readonly SdkContext _sdk;
    private readonly LoopExits _exits;
    private readonly LoopValues _values;

    private LoopBound(LoopBody body, IMethodSymbol call, SdkContext sdk)
    {
        _body = body;
        _sdk = sdk;
        Call = call;
        _exits = LoopExits.Of(body);
        _values = new LoopValues(body, operation => IsAnswer(operation, body, sdk));
    }

    /// <summary>The model call that the loop repeats.</summary>
    public IMethodSymbol Call { get; }

    public GuardState State { get; private set; }

    /// <summary>True when the model's answers end the loop; false when nothing does.</summary>
    public bool EndsByAnswer { get; private set; }

    /// <summary>True when the loop waits between two passes.</summary>
    public bool Polls { get; private set; }

    /// <summary>What bounds a loop; null when it is no loop without an end of its own, or calls no model.</summary>
    public static LoopBound? Of(ILoopOperation loop, SdkContext sdk, Func<IMethodSymbol, bool> isApproval, CancellationToken cancellation)
    {
        if (loop is IForLoopOperation { Condition: { } condition, AtLoopBottom.IsEmpty: false } && condition is IBinaryOperation
            || loop is not (IWhileLoopOperation or IForLoopOperation or IForEachLoopOperation))
        {
            return null;
        }

        var body = new LoopBody(loop, sdk.Compilation, cancellation);
        if (loop is IForEachLoopOperation each && !IsEndless(each, body))
        {
            return null;
        }

        if (RepeatedCall(body, sdk) is not { } call)
        {
            return null;
        }

        var bound = new LoopBound(body, call, sdk);
        bound.State = bound.Judge(isApproval);
        return bound;
    }

    private GuardState Judge(Func<IMethodSymbol, bool> isApproval)
    {
        if (_exits.EndsAfterOnePass || _exits.IsUnclear)
        {
            return GuardState.Unknown;
        }

        if (_exits.Conditions.Any(IsLimit) || LoopDeadline.Exists(_body) || LoopWait.IsPaced(_body, _sdk, isApproval))
        {
            return GuardState.Guarded;
        }

        Polls = _body.Own.Any(operation => LoopWait.IsDelay(operation) && LoopExits.Decisions(operation, _body.Loop) is not null);
        var checksToken = false;
        foreach (var part in _exits.Conditions.SelectMany(Parts))
        {
            if (IsTokenCheck(part))
            {
                checksToken = true;
            }
            else if (!_values.IsDerived(part) || HasOpaqueCall(part) || ComesFromOutside(part))
            {
                return GuardState.Unknown;
            }
            else
            {
                EndsByAnswer = true;
            }
        }

        if (EndsByAnswer)
        {
            return Polls && (checksToken || PassesToken()) ? GuardState.Unknown : GuardState.Unguarded;
        }

        return Polls || WaitsForSomethingElse() ? GuardState.Unknown : GuardState.Unguarded;
    }

    private static IMethodSymbol? RepeatedCall(LoopBody body, SdkContext sdk)
    {
        foreach (var operation in body.Own)
        {
            if (SdkCall.From(operation, sdk, Steering) is { Operation: IInvocationOperation } call && !IsDeferred(operation, body.Loop))
            {
                return call.Method;
            }
        }

        foreach (var operation in body.Own)
        {
            if (operation is IInvocationOperation call && CallsModel(call, body, sdk) && !IsDeferred(operation, body.Loop))
            {
                return call.TargetMethod;
            }
        }

        return null;
    }

    /// <summary>True in a local function that the loop only declares.</summary>
    private static bool IsDeferred(IOperation operation, ILoopOperation loop) =>
        operation.Ancestors().TakeWhile(ancestor => !ReferenceEquals(ancestor, loop)).Any(ancestor => ancestor is ILocalFunctionOperation);

    private static bool CallsModel(IInvocationOperation call, LoopBody body, SdkContext sdk) =>
        body.Of(call.TargetMethod).Any(operation => SdkCall.From(operation, sdk, Steering) is { Operation: IInvocationOperation });

    private static bool IsAnswer(IOperation operation, LoopBody body, SdkContext sdk) =>
        operation is IInvocationOperation call
        && (SdkCall.From(call, sdk, Steering | Role.ToolCall) is not null || CallsModel(call, body, sdk));

    /// <summary>True for a <c>foreach</c> over an iterator of the compilation that never ends.</summary>
    private static bool IsEndless(IForEachLoopOperation each, LoopBody body) =>
        each.Collection.Unwrap() is IInvocationOperation source
        && body.Of(source.TargetMethod).OfType<ILoopOperation>().Any(loop =>
            loop is IWhileLoopOperation or IForLoopOperation
            && LoopExits.ConditionOf(loop) is null or { ConstantValue: { HasValue: true, Value: true } }
            && loop.Descendants().Any(operation => operation.Kind == OperationKind.YieldReturn)
            && !loop.Descendants().Any(operation => operation is IBranchOperation { BranchKind: BranchKind.Break } or { Kind: OperationKind.YieldBreak }));

    /// <summary>True when a counter, a clock, a size or something with the name of a limit takes part in the decision.</summary>
    private bool IsLimit(IOperation condition) =>
        _values.WithAssigned(condition).Any(value =>
            _values.Counts(value)
            || value.DescendantsAndSelf().Any(operation => IsClock(operation) || IsSizeLimit(operation) || IsNamedLimit(operation))
            || value.DescendantsAndSelf().OfType<IInvocationOperation>().Any(call => _body.Of(call.TargetMethod).Any(inner => IsClock(inner) || _values.Counts(inner))));

    private static bool IsClock(IOperation operation) =>
        operation is IMemberReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation or IInvocationOperation
        && (operation.Type is { Name: "DateTime" or "DateTimeOffset" or "TimeSpan" or "TimeOnly" or "Stopwatch" } type && type.ContainingNamespace.Name is "System" or "Diagnostics"
            || operation is IPropertyReferenceOperation { Property.Name: "TickCount" or "TickCount64" or "ElapsedMilliseconds" });

    /// <summary>The size of something compared with more than none or one: <c>messages.Count &lt; 50</c>.</summary>
    private static bool IsSizeLimit(IOperation operation) =>
        operation is IBinaryOperation
        {
            OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual
                or BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals,
        } comparison
        && ((IsSize(comparison.LeftOperand) && !IsNoneOrOne(comparison.RightOperand)) || (IsSize(comparison.RightOperand) && !IsNoneOrOne(comparison.LeftOperand)));

    private static bool IsSize(IOperation value) => value.Unwrap() switch
    {
        IPropertyReferenceOperation property => property.Property.Name is "Count" or "Length",
        IInvocationOperation call => call.TargetMethod.Name is "Count" or "LongCount",
        _ => false,
    };

    private static bool IsNoneOrOne(IOperation value) => value.ConstantValue is { HasValue: true, Value: 0 or 1 };

    private static bool IsNamedLimit(IOperation operation)
    {
        var name = operation switch
        {
            ILocalReferenceOperation local => local.Local.Name,
            IParameterReferenceOperation parameter => parameter.Parameter.Name,
            IMemberReferenceOperation { Member: { IsStatic: false } member } => member.Name,
            IInvocationOperation call => call.TargetMethod.Name,
            _ => null,
        };
        return name is not null && LimitName.IsMatch(name);
    }

    private static IEnumerable<IOperation> Parts(IOperation condition) => condition.Unwrap() switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both =>
            Parts(both.LeftOperand).Concat(Parts(both.RightOperand)),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => Parts(not.Operand),
        { ConstantValue.HasValue: true } => [],
        var part => [part],
    };

    private static bool IsTokenCheck(IOperation part) =>
        part is IPropertyReferenceOperation { Property.Name: "IsCancellationRequested" };

    /// <summary>True when a type of the application that the code does not show in full answers: it may count.</summary>
    private bool HasOpaqueCall(IOperation part) =>
        part.DescendantsAndSelf().OfType<IInvocationOperation>().Any(call =>
            call.Instance is { Type: { } type }
            && type.Locations.Any(location => location.IsInSource)
            && !IsAnswer(call, _body, _sdk)
            && !_values.IsDerived(call.Instance)
            && (_body.Of(call.TargetMethod).IsEmpty || call.TargetMethod.IsAbstract || call.TargetMethod.IsVirtual));

    /// <summary>
    /// True when the next pass works on what a contract of the application hands out, without being told of an answer: a person may have
    /// put it there.
    /// </summary>
    private bool ComesFromOutside(IOperation part) =>
        _values.Behind(part).SelectMany(value => value.DescendantsAndSelf()).OfType<IInvocationOperation>().Any(call =>
            call.TargetMethod is { IsAbstract: true, ReturnsVoid: false, Parameters.IsEmpty: true }
            && call.TargetMethod.Locations.Any(location => location.IsInSource)
            && !IsAnswer(call, _body, _sdk)
            && call.Instance is IFieldReferenceOperation or IParameterReferenceOperation);

    private bool PassesToken() =>
        _body.Own.OfType<IArgumentOperation>().Any(argument =>
            argument.ArgumentKind != ArgumentKind.DefaultValue
            && argument.Value.Type.IsCancellationToken()
            && argument.Value.Unwrap() is not (IDefaultValueOperation or IPropertyReferenceOperation { Property: { Name: "None", IsStatic: true } }));

    /// <summary>True when a pass awaits more than the model and its tools: perhaps the next piece of work.</summary>
    private bool WaitsForSomethingElse() =>
        _body.Own.Any(operation =>
            operation switch
            {
                IAwaitOperation awaited => !_values.IsDerived(awaited.Operation),
                IForEachLoopOperation { IsAsynchronous: true } stream => !_values.IsDerived(stream.Collection),
                _ => false,
            });
}
