using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace AgentGuard.Analyzers.Flow.Taint;

internal sealed partial class TaintWalk
{
    /// <summary>The lambda or method that an argument is; null for other values.</summary>
    private static IOperation? FunctionIn(IOperation value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value switch
        {
            IDelegateCreationOperation { Target: IFlowAnonymousFunctionOperation or IMethodReferenceOperation } creation => creation.Target,
            IFlowAnonymousFunctionOperation => value,
            _ => null,
        };
    }

    private IOperation? FunctionKept(object variable) =>
        _kept.TryGetValue(variable, out var kept) && kept is not null ? FunctionIn(kept) : null;

    /// <summary>Runs the functions a call is given, with what the call may hand them; gives what they return.</summary>
    private TaintValue RunFunctions(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, TaintValue given)
    {
        var result = TaintValue.Clean;
        var label = Taint.None;
        var isKnown = false;
        foreach (var argument in arguments)
        {
            var function = FunctionIn(argument.Value) ?? (argument.Value.Unwrap() is ILocalReferenceOperation { Local: var local } ? FunctionKept(local) : null);
            if (function is null)
            {
                continue;
            }

            if (!isKnown)
            {
                (label, isKnown) = (analysis.Entries.OfCall(method), true);
            }

            var carries = label == Taint.None && TaintCatalog.IsCarrier(method);
            result = result.Join(RunFunction(function, parameter =>
                label != Taint.None ? EntryPoints.SourceOf(parameter, label) is { } source ? TaintValue.From(source) : TaintValue.Clean
                : carries && !IsHarmless(parameter.Type) ? given
                : TaintValue.Clean));
        }

        return label == Taint.None ? result : TaintValue.Clean;
    }

    private TaintValue RunFunction(IOperation function, Func<IParameterSymbol, TaintValue> argument)
    {
        switch (function)
        {
            case IFlowAnonymousFunctionOperation lambda:
                return RunLambda(lambda, argument);
            case IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } local }:
                return RunLocalFunction(local, argument);
            case IMethodReferenceOperation { Method: { Parameters.Length: > 0 } method } when !isSummary && !method.DeclaringSyntaxReferences.IsEmpty:
                return analysis.Summary(method, options, cancellation).Returned.Replace(source =>
                    source.Label == Taint.Argument ? argument(method.Parameters[Math.Min((int)source.Key, method.Parameters.Length - 1)]) : null);
            case IMethodReferenceOperation { Method: { Parameters.Length: > 0 } method } when TaintCatalog.Find(method, TaintEntryKind.Cleaner).FirstOrDefault() is { } cleaner:
                return argument(method.Parameters[0]).SafeFor(cleaner.Sinks);
            case IMethodReferenceOperation { Method: { Parameters.Length: > 0 } method } when TaintCatalog.IsCarrier(method):
                return argument(method.Parameters[0]);
            default:
                return TaintValue.Clean;
        }
    }

    /// <summary>The harm that a call does with its arguments.</summary>
    private void TakeCall(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, TaintValue[] values, IOperation call)
    {
        var name = method.MethodKind == MethodKind.Constructor ? "new " + method.ContainingType.Name : method.ContainingType.Name + "." + method.Name;
        foreach (var entry in TaintCatalog.Find(method, TaintEntryKind.Sink))
        {
            for (var i = 0; i < arguments.Length; i++)
            {
                if (arguments[i].Parameter is { } parameter && entry.Parameters.Contains(parameter.Name) && IsTaken(parameter.Type) && IsMarkup(entry, arguments))
                {
                    Take(entry.Sinks, values[i], arguments[i].Value.Syntax, call.Syntax, name);
                }
            }
        }

        if (method.ContainingType.Name is "Process" or "ProcessStartInfo" && arguments.Length > 1
            && arguments[0].Value.ConstantValue.Value is string program && Shells.Includes(program) && !IsTaken(arguments[1].Parameter!.Type))
        {
            Take(TaintSink.Command, values[1], arguments[1].Value.Syntax, call.Syntax, name);
        }

        var symbol = Sdk.MayHaveRole(method.Name, SinkRoles) ? Sdk.Describe(method) : SdkSymbol.Unknown;
        var isSystem = values.Any(value => !value.IsClean) && arguments.Any(argument => IsSystemRole(argument.Value.Syntax.ToString()));
        for (var i = 0; i < arguments.Length; i++)
        {
            if (values[i].IsClean || arguments[i].Parameter is not { } parameter)
            {
                continue;
            }

            foreach (var sink in SinksOf(symbol.RolesOf(parameter.Name)))
            {
                Take(sink, values[i], arguments[i].Value.Syntax, call.Syntax, name);
            }

            if (isSystem && parameter.Name is "content" or "contents" or "text" or "message" or "items")
            {
                Take(TaintSink.SystemPrompt, values[i], arguments[i].Value.Syntax, call.Syntax, name);
            }

            if ((symbol.RolesOf(parameter.Name) & Role.PromptInput) != 0 && IsMessages(arguments[i].Value.Unwrap().Type))
            {
                Take(TaintSink.MessageRole, values[i], arguments[i].Value.Syntax, call.Syntax, name);
            }

            if (method.MethodKind == MethodKind.Constructor && method.ContainingType.Name is "ChatRole" or "AuthorRole" or "ConversationRole")
            {
                Take(TaintSink.MessageRole, values[i], arguments[i].Value.Syntax, call.Syntax, name);
            }
        }
    }

    private void TakeReceiver(IMethodSymbol method, IInvocationOperation call, TaintValue receiver)
    {
        if (call.Instance is null || receiver.IsClean)
        {
            return;
        }

        foreach (var entry in TaintCatalog.Find(method, TaintEntryKind.Sink))
        {
            if (entry.Parameters.Contains("this"))
            {
                Take(entry.Sinks, receiver, call.Instance.Syntax, call.Syntax, method.ContainingType.Name + "." + method.Name);
            }
        }
    }

    /// <summary>Messages of an SDK, each with a role of its own.</summary>
    private static bool IsMessages(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => IsMessages(array.ElementType),
        INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } => IsMessages(arguments[0]),
        _ => type is { Name: "ChatMessage" or "ChatMessageContent" or "ChatHistory", DeclaringSyntaxReferences.IsEmpty: true },
    };

    /// <summary>Lists of arguments and settings are safe where a text is not.</summary>
    private static bool IsTaken(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_String or SpecialType.System_Object || type is IArrayTypeSymbol
        || type.Name is "Uri" or "Stream" or "SourceText" or "ReadOnlySpan" or "StringBuilder";

    /// <summary>Content is markup only when it says so.</summary>
    private static bool IsMarkup(TaintEntry entry, ImmutableArray<IArgumentOperation> arguments) =>
        entry.Name is not ("Content" or "Text")
        || arguments.Any(argument => argument.Parameter?.Name == "contentType" && argument.Value.ConstantValue.Value is string type && type.Contains("html"));
}
