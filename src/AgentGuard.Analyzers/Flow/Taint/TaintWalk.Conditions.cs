using AgentGuard.Analyzers.Flow.Catalogs;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace AgentGuard.Analyzers.Flow.Taint;

internal sealed partial class TaintWalk
{
    private const TaintSink Everything = TaintSink.Everything;

    /// <summary>The state behind a condition that had this outcome: sources that it shows to be fine are marked as checked.</summary>
    private TaintState Refine(IOperation? condition, bool outcome, int depth = 0)
    {
        switch (condition?.Unwrap())
        {
            case null:
                return _state;
            case var _ when depth > 8 || ++_steps > MostSteps:
                return _state;
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return Refine(not.Operand, !outcome, depth + 1);
            case IAwaitOperation awaited:
                return Refine(awaited.Operation, outcome, depth + 1);
            case ILocalReferenceOperation { Local: var local } when _kept.TryGetValue(local, out var kept):
                return Refine(kept, outcome, depth + 1);
            case IFlowCaptureReferenceOperation { Id: var id } when _kept.TryGetValue(id, out var kept):
                return Refine(kept, outcome, depth + 1);
            case IIsPatternOperation test:
                return RefinePattern(test, outcome, depth);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } equality:
                return RefineEquality(equality.LeftOperand, equality.RightOperand, (equality.OperatorKind == BinaryOperatorKind.Equals) == outcome, depth);
            case IBinaryOperation comparison:
                return RefineIndex(comparison, outcome);
            case IInvocationOperation { Instance: { } instance, TargetMethod.Name: "ConfigureAwait" or "GetAwaiter" or "GetResult" }:
                return Refine(instance, outcome, depth + 1);
            case IInvocationOperation call:
                return RefineCall(call, outcome, depth);
            case IPropertyReferenceOperation { Instance: { } instance } property:
                return TaintCatalog.Find(property.Property, TaintEntryKind.Check).FirstOrDefault() is { } entry && entry.PassedWhen == outcome
                    ? _state.Passed(Evaluate(instance), entry.Sinks)
                    : _state;
            default:
                return _state;
        }
    }

    private TaintState RefinePattern(IIsPatternOperation test, bool outcome, int depth)
    {
        if (test.Value.Type?.SpecialType == SpecialType.System_Boolean && test.Pattern is IConstantPatternOperation { Value.ConstantValue.Value: bool expected })
        {
            return Refine(test.Value, outcome == expected, depth + 1);
        }

        var pattern = test.Pattern;
        while (pattern is INegatedPatternOperation not)
        {
            (pattern, outcome) = (not.Pattern, !outcome);
        }

        return !outcome ? _state
            : IsConstant(pattern) ? _state.Passed(Evaluate(test.Value), Everything)
            : pattern is IRecursivePatternOperation recursive && recursive.PropertySubpatterns.Any(part =>
                part.Member is IPropertyReferenceOperation { Property.Name: var name } && IsHost(name) && IsConstant(part.Pattern)) ? _state.Passed(Evaluate(test.Value), TaintSink.Url)
            : _state;

        static bool IsConstant(IPatternOperation pattern) => pattern switch
        {
            IConstantPatternOperation constant => constant.Value.ConstantValue is { HasValue: true, Value: not null },
            IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => IsConstant(either.LeftPattern) && IsConstant(either.RightPattern),
            IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => IsConstant(both.LeftPattern) || IsConstant(both.RightPattern),
            _ => false,
        };
    }

    private TaintState RefineEquality(IOperation left, IOperation right, bool areEqual, int depth)
    {
        if (left.Unwrap().ConstantValue.HasValue)
        {
            (left, right) = (right, left);
        }

        var constant = right.Unwrap().ConstantValue;
        if (constant.HasValue && constant.Value is bool expected)
        {
            return Refine(left, areEqual == expected, depth + 1);
        }

        if (constant is { HasValue: true, Value: int number } && left.Unwrap() is IInvocationOperation search && IsSearch(search))
        {
            return number == -1 ? RefineAbsence(search, areEqual) : _state;
        }

        if (!areEqual || (constant.HasValue && constant.Value is null or ""))
        {
            return _state;
        }

        var (one, other) = (Evaluate(left), Evaluate(right));
        return one.IsClean != other.IsClean ? _state.Passed(one.IsClean ? other : one, Everything) : one.IsClean ? _state : RefineSame(one.Flat(), other.Flat());
    }

    /// <summary>A value that is the same after it was made safe was safe before: <c>Path.GetFileName(name) == name</c>.</summary>
    private TaintState RefineSame(TaintValue one, TaintValue other)
    {
        var state = _state;
        foreach (var pair in one.Sources)
        {
            if (other.Sources.TryGetValue(pair.Key, out var safe) && ((pair.Value | safe) & TaintSink.Part) == 0)
            {
                state = state.Passed(TaintValue.From(pair.Key), (pair.Value | safe) & Everything);
            }
        }

        return state;
    }

    /// <summary><c>text.IndexOf("..") &lt; 0</c> and its like.</summary>
    private TaintState RefineIndex(IBinaryOperation comparison, bool outcome) =>
        comparison.LeftOperand.Unwrap() is not IInvocationOperation search || !IsSearch(search) ? _state
        : comparison.OperatorKind is BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.GreaterThan ? RefineAbsence(search, !outcome)
        : comparison.OperatorKind is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual ? RefineAbsence(search, outcome)
        : _state;

    private static bool IsSearch(IInvocationOperation call) =>
        call.TargetMethod.Name is "IndexOf" or "IndexOfAny" or "IndexOfAnyExcept" && call.Arguments.Length > (call.Instance is null ? 1 : 0);

    /// <summary>The list whose elements all are in another, when nothing is left of it without those: <c>items.Except(allowed).Any()</c>.</summary>
    private TaintValue? RestOf(IOperation subject) =>
        subject.Unwrap() is IInvocationOperation { TargetMethod.Name: "Except" or "ExceptBy", Arguments: { Length: > 1 } arguments } && Evaluate(arguments[1].Value).IsClean ? Evaluate(arguments[0].Value) : null;

    /// <summary>What is not found in a text does not stand in it; what is found in a list is one of its elements.</summary>
    private TaintState RefineAbsence(IInvocationOperation search, bool isAbsent)
    {
        var all = Evaluate(search.Instance ?? search.Arguments[0].Value);
        var sought = search.Arguments[search.Instance is null ? 1 : 0].Value;
        return !isAbsent ? all.IsClean ? _state.Passed(Evaluate(sought), Everything) : _state
            : _state.Passed(all, search.TargetMethod.Name == "IndexOf" ? TaintText.SafeWithout(TextOf(sought)) : Everything);
    }


    private TaintState RefineCall(IInvocationOperation call, bool outcome, int depth)
    {
        var method = call.TargetMethod;
        var (subject, rest) = call.Instance is { } instance ? (instance, call.Arguments.ToArray())
            : call.Arguments.Length > 0 ? (call.Arguments[0].Value, call.Arguments.Skip(1).ToArray())
            : (null, []);
        if (subject is null)
        {
            return _state;
        }

        var receiver = Evaluate(subject);
        if (options.Sanitizers.Matches(method))
        {
            return outcome ? PassedAll(Everything) : _state;
        }

        if (TaintCatalog.Find(method, TaintEntryKind.Check).FirstOrDefault() is { } entry)
        {
            return entry.PassedWhen == outcome ? PassedAll(entry.Sinks) : _state;
        }

        if (!method.DeclaringSyntaxReferences.IsEmpty)
        {
            return TaintText.PassedWhen(method.Name) == outcome ? PassedAll(Everything) : _state;
        }

        if (rest.Length == 0)
        {
            return !outcome && method.Name == "Any" && RestOf(subject) is { } all ? _state.Passed(all, Everything) : _state;
        }

        switch (method.Name)
        {
            case "StartsWith":
                return RefinePrefix(receiver, rest[0].Value, outcome);
            case "EndsWith":
                return outcome && subject.Unwrap() is IPropertyReferenceOperation { Property.Name: var name } && IsHost(name) && TextOf(rest[0].Value) is var domain && (domain.Length == 0 || domain[0] == '.')
                    ? _state.Passed(receiver, TaintSink.Url)
                    : _state;
            case "Equals":
                return RefineEquality(subject, rest[0].Value, outcome, depth);
            case "All" or "TrueForAll" when !receiver.IsClean:
                return outcome ? _state.Passed(receiver, Everything) : _state;
            case "Any" or "Exists" when !receiver.IsClean && FunctionIn(rest[0].Value) is not null:
                return outcome ? _state : _state.Passed(receiver, Everything);
            case "Contains" when !receiver.IsClean:
                return outcome ? _state : _state.Passed(receiver, TaintText.SafeWithout(TextOf(rest[0].Value)));
            case "ContainsAnyExcept" or "ContainsAny" when !receiver.IsClean:
                return outcome ? _state : _state.Passed(receiver, Everything);
            case "IsSubsetOf" when !receiver.IsClean:
                return outcome && Mentioned(rest).IsClean ? _state.Passed(receiver, Everything) : _state;
            case "IsSupersetOf" or "SetEquals" or "Contains" or "ContainsKey" or "TryGetValue" or "Any" or "Exists" or "All" or "BinarySearch":
                return outcome ? _state.Passed(Mentioned(rest), Everything) : _state;
            default:
                return _state;
        }

        TaintState PassedAll(TaintSink sinks) => _state.Passed(receiver.Join(Mentioned(rest)), sinks);
    }

    private TaintState RefinePrefix(TaintValue text, IOperation prefix, bool outcome)
    {
        var constant = prefix.Unwrap().ConstantValue;
        if (!outcome)
        {
            return constant.Value is string or char ? _state.Passed(text, TaintText.SafeWithout(constant.Value.ToString())) : _state;
        }

        if (!Evaluate(prefix).IsClean)
        {
            return _state;
        }

        var sinks = constant.Value is string fix ? TaintText.FixesAddress(fix) && fix.Contains("://") ? TaintSink.Url : TaintSink.None : TaintSink.Url;
        var isFull = text.Flat().Sources.All(pair => (pair.Value & TaintSink.FullPath) != 0);
        return _state.Passed(text, isFull ? sinks | TaintSink.Path : sinks);
    }

    /// <summary>What the arguments hold, and what the lambdas among them mention.</summary>
    private TaintValue Mentioned(IEnumerable<IArgumentOperation> arguments)
    {
        var result = TaintValue.Clean;
        foreach (var argument in arguments)
        {
            result = result.Join(FunctionIn(argument.Value) is IFlowAnonymousFunctionOperation lambda ? MentionedIn(lambda)
                : argument.Parameter?.RefKind == RefKind.Out ? TaintValue.Clean
                : Evaluate(argument.Value));
        }

        return result;
    }

    private TaintValue MentionedIn(IFlowAnonymousFunctionOperation lambda)
    {
        var result = TaintValue.Clean;
        foreach (var operation in BodyOf(lambda))
        {
            result = result.Join(operation switch
            {
                ILocalReferenceOperation local => _state[local.Local],
                IParameterReferenceOperation parameter => _state[parameter.Parameter],
                _ => TaintValue.Clean,
            });
        }

        return result;
    }

    /// <summary>True for a function that decides by characters, by a list or by a comparison with a constant.</summary>
    private bool IsCheck(IOperation function) => function switch
    {
        IMethodReferenceOperation { Method: { ContainingType.SpecialType: SpecialType.System_Char } } => true,
        IMethodReferenceOperation { Method: { Name: "Contains" } } => true,
        IFlowAnonymousFunctionOperation lambda => BodyOf(lambda).Any(operation => operation is IPropertyReferenceOperation { Property.Name: "Role" } || operation is IInvocationOperation { TargetMethod: { } called }
            && (called.ContainingType.SpecialType == SpecialType.System_Char || called.Name is "Contains" or "ContainsKey" or "IsMatch" || TaintText.PassedWhen(called.Name) == true)),
        _ => false,
    };

    private IEnumerable<IOperation> BodyOf(IFlowAnonymousFunctionOperation lambda) =>
        _graph.GetAnonymousFunctionControlFlowGraphInScope(lambda, cancellation).OriginalOperation.Descendants();

    private static bool IsHost(string property) => property is "Host" or "DnsSafeHost" or "IdnHost" or "Authority";

    private static string TextOf(IOperation value) => value.Unwrap().ConstantValue is { HasValue: true, Value: { } constant } ? constant.ToString() : "";
}
