using AgentGuard.Analyzers.Flow.Catalogs;

namespace AgentGuard.Analyzers.Flow.Taint;

/// <summary>What calls of libraries give back.</summary>
internal sealed partial class TaintWalk
{
    /// <summary>Everything else: passes data on when it is known to, and puts it into the collection it is called on.</summary>
    private TaintValue OfLibrary(IInvocationOperation call, TaintValue receiver, GivenValues given, TaintValue all, TaintValue functions)
    {
        var method = call.TargetMethod;
        var isSdkText = method.Name is "ToString" && !receiver.IsClean;
        if (!TaintCatalog.IsCarrier(method) && !isSdkText && !(method is { IsStatic: true } && TaintMessages.IsPart(method.ContainingType)) && !TaintMembers.IsWalk(method))
        {
            return functions;
        }

        if (call.Instance is not null && TaintMembers.IsPut(method))
        {
            Add(call.Instance, given.Together().Flat().SafeFor(method.Name.StartsWith("Append", StringComparison.Ordinal) ? TaintSink.Url : TaintSink.None));
        }

        foreach (var argument in call.Arguments.Where(argument => argument.Parameter?.RefKind is RefKind.Out or RefKind.Ref))
        {
            Assign(argument.Value, method.Name == "TryGetValue" ? receiver.Flat() : all.Flat());
        }

        if (IsFilterByCharacters(method, call.Arguments))
        {
            return TaintValue.Clean;
        }

        var result = method.Name switch
        {
            _ when TaintMembers.IsProjection(method) && call.Arguments.Any(argument => FunctionIn(argument.Value) is not null) => functions,
            "Intersect" or "IntersectBy" when call.Arguments.Any(argument => Evaluate(argument.Value).IsClean) => TaintValue.Clean,
            "AddQueryString" => given.First.Flat().Join(all.Flat().SafeFor(TaintSink.Url)),
            _ when TaintMembers.IsQuestion(method) => TaintValue.Clean,
            _ when TaintTypes.IsDictionary(method.ContainingType) => receiver,
            _ => all.Join(functions),
        };
        return method.ReturnType.SpecialType == SpecialType.System_String ? result.Flat() : result;
    }

    /// <summary>True for <c>Where(char.IsLetterOrDigit)</c> and for a filter that asks an allow-list.</summary>
    private bool IsFilterByCharacters(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments) =>
        TaintMembers.IsFilter(method)
        && arguments.Select(argument => FunctionIn(argument.Value)).OfType<IOperation>().Any(IsCheck);

    /// <summary>What a cleaner makes its argument safe for; a text that is split at the characters no file name has is safe in pieces, too.</summary>
    private static TaintSink CleanedFor(IInvocationOperation call, TaintEntry cleaner) =>
        call is { TargetMethod.Name: "Split", Arguments: { Length: > 0 } arguments } && arguments[0].Value.Unwrap() is IInvocationOperation { TargetMethod.Name: "GetInvalidFileNameChars" }
            ? cleaner.Sinks | TaintSink.Path
            : cleaner.Sinks;
}
