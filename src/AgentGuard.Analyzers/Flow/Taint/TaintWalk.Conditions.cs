using AgentGuard.Analyzers.Flow.Catalogs;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace AgentGuard.Analyzers.Flow.Taint;

internal sealed partial class TaintWalk
{
    private const TaintSink Everything = TaintSink.Everything;

    /// <summary>The state behind a condition that had this outcome: sources that it shows to be fine are marked as checked.</summary>
    private TaintState Refine(IOperation? condition, bool outcome, int depth = 0)
    {
        if (condition is null || depth > 8 || ++_steps > MostSteps)
        {
            return _state;
        }

        return condition.Unwrap() switch
        {
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => Refine(not.Operand, !outcome, depth + 1),
            IAwaitOperation awaited => Refine(awaited.Operation, outcome, depth + 1),
            ILocalReferenceOperation { Local: var local } when _kept.TryGetValue(local, out var kept) => Refine(kept, outcome, depth + 1),
            IFlowCaptureReferenceOperation { Id: var id } when _kept.TryGetValue(id, out var kept) => Refine(kept, outcome, depth + 1),
            IIsPatternOperation test => RefinePattern(test, outcome, depth),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equality => RefineEquality(equality.LeftOperand, equality.RightOperand, outcome, depth),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } equality => RefineEquality(equality.LeftOperand, equality.RightOperand, !outcome, depth),
            IBinaryOperation comparison => RefineIndex(comparison, outcome),
            IInvocationOperation { Instance: { } instance, TargetMethod: var method } when TaintMembers.IsWalk(method) => Refine(instance, outcome, depth + 1),
            IInvocationOperation call => RefineCall(call, outcome, depth),
            IPropertyReferenceOperation { Instance: { } instance, Property: var property }
                when TaintCatalog.Find(property, TaintEntryKind.Check).FirstOrDefault() is { } check && check.PassedWhen == outcome => _state.Passed(Evaluate(instance), check.Sinks),
            _ => _state,
        };
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
                part.Member is IPropertyReferenceOperation { Property: var member } && TaintMembers.IsHost(member) && IsConstant(part.Pattern)) ? _state.Passed(Evaluate(test.Value), TaintSink.Url)
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

        // Letters are compared as numbers.
        var (one, other) = (Evaluate(left.Unwrap()), Evaluate(right.Unwrap()));
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
        TaintMembers.IsSearch(call.TargetMethod) && call.Arguments.Length > (call.Instance is null ? 1 : 0);

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
            return PassedAll(Everything, when: true);
        }

        if (TaintCatalog.Find(method, TaintEntryKind.Check).FirstOrDefault() is { } entry)
        {
            return PassedAll(entry.Sinks, entry.PassedWhen);
        }

        if (!method.DeclaringSyntaxReferences.IsEmpty)
        {
            return PassedAll(Everything, TaintText.PassedWhen(method.Name));
        }

        return TaintMembers.IsCharacterTest(method) ? outcome ? _state.Passed(receiver, Everything) : _state
            : rest.Length > 0 ? RefineByName(method, subject, receiver, rest, outcome, depth)
            : method.Name == "Any" && !outcome && RestOf(subject) is { } all ? _state.Passed(all, Everything)
            : _state;

        TaintState PassedAll(TaintSink sinks, bool? when) => when == outcome ? _state.Passed(receiver.Join(Mentioned(rest)), sinks) : _state;
    }

    /// <summary>What a question of the platform about a text or a list says: of what it is asked about, or of what it is given.</summary>
    private TaintState RefineByName(IMethodSymbol method, IOperation subject, TaintValue receiver, IArgumentOperation[] rest, bool outcome, int depth)
    {
        return method.Name switch
        {
            "StartsWith" => RefinePrefix(receiver, rest[0].Value, outcome),
            "EndsWith" => PassedWhen(outcome && IsHostWithin(subject, rest[0].Value), TaintSink.Url),
            "Equals" => RefineEquality(subject, rest[0].Value, outcome, depth),
            "All" or "TrueForAll" when !receiver.IsClean => PassedWhen(outcome, Everything),
            "Any" or "Exists" when !receiver.IsClean && FunctionIn(rest[0].Value) is not null => PassedWhen(!outcome, Everything),
            "Contains" when !receiver.IsClean => PassedWhen(!outcome, TaintText.SafeWithout(TextOf(rest[0].Value))),
            "ContainsAnyExcept" or "ContainsAny" when !receiver.IsClean => PassedWhen(!outcome, Everything),
            "IsSubsetOf" when !receiver.IsClean => PassedWhen(outcome && Mentioned(rest).IsClean, Everything),
            _ => outcome && TaintMembers.IsListTest(method) ? _state.Passed(Mentioned(rest), Everything) : _state,
        };

        TaintState PassedWhen(bool passed, TaintSink sinks) => passed ? _state.Passed(receiver, sinks) : _state;
    }

    /// <summary>True for <c>uri.Host.EndsWith(".contoso.com")</c>: without the point, anybody may register the domain.</summary>
    private static bool IsHostWithin(IOperation subject, IOperation domain) =>
        subject.Unwrap() is IPropertyReferenceOperation { Property: var part } && TaintMembers.IsHost(part) && TextOf(domain) is var text && (text.Length == 0 || text[0] == '.');

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

    private static string TextOf(IOperation value) => value.Unwrap().ConstantValue is { HasValue: true, Value: { } constant } ? constant.ToString() : "";
}
