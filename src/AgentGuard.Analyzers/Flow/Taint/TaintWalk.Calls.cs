using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Flow.Taint;

internal sealed partial class TaintWalk
{
    private const Role AnswerRoles = Role.ChatCall | Role.StreamingCall | Role.TypedChatCall;
    private const Role SinkRoles = Role.SystemPrompt | Role.PromptTemplate | Role.ToolDescription | Role.ToolName | Role.Endpoint | Role.PromptInput;

    private TaintValue Call(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        var receiver = Evaluate(call.Instance);
        var values = Arguments(call.Arguments);
        var given = receiver.Join(Union(values, call.Arguments));
        TakeCall(method, call.Arguments, values, call);
        TakeReceiver(method, call, receiver);
        if (call.Instance is IPropertyReferenceOperation { Property.Name: "ArgumentList", Instance: { } starter } && Evaluate(starter).Members.ContainsKey(ShellMark))
        {
            Take(TaintSink.Command, given, call.Arguments[0].Value.Syntax, call.Syntax, "ArgumentList of a shell");
        }

        var functions = RunFunctions(method, call.Arguments, given);
        var result = Declared(call, method, values, given)
            ?? OfSource(call, method)
            ?? OfCleaner(method, given)
            ?? OfOwnCode(call, method, receiver, values)
            ?? OfLibrary(call, method, receiver, values, given, functions);
        return result;
    }

    /// <summary>A mark on a value, never read as a member: a process that interprets what it is given.</summary>
    private const string ShellMark = "<shell>";

    private TaintValue Create(IObjectCreationOperation creation)
    {
        var values = Arguments(creation.Arguments);
        if (creation.Constructor is not { } constructor)
        {
            return TaintValue.Clean;
        }

        var given = Union(values, creation.Arguments);
        TakeCall(constructor, creation.Arguments, values, creation);
        RunFunctions(constructor, creation.Arguments, given);
        if (!constructor.ContainingType.DeclaringSyntaxReferences.IsEmpty)
        {
            return OfOwnType(constructor, creation.Arguments, values);
        }

        if (constructor.ContainingType.Name == "ProcessStartInfo")
        {
            var isShell = creation.Arguments.Length > 0 && creation.Arguments[0].Value.ConstantValue.Value is string file && Shells.Includes(file);
            return isShell ? TaintValue.Clean.WithMember(ShellMark, TaintValue.From(new TaintSource(Taint.None, ShellMark, ""))) : TaintValue.Clean;
        }

        if (constructor.ContainingType.Name == "Uri" && creation.Arguments.Any(argument => argument.Value is IFieldReferenceOperation { Field: { Name: "Relative", ContainingType.Name: "UriKind" } }))
        {
            return given.Flat().SafeFor(TaintSink.Url);
        }

        return TaintCatalog.IsCarrier(constructor) || constructor.ContainingType is { Name: "KeyValuePair" or "Uri" } || IsContent(constructor.ContainingType) ? given.Flat() : TaintValue.Clean;
    }

    /// <summary>Parts of messages, made from the text they hold.</summary>
    private static bool IsContent(ITypeSymbol type) =>
        type.Name.EndsWith("Part", StringComparison.Ordinal) || type.Name.EndsWith("Content", StringComparison.Ordinal) || type.Name.EndsWith("Block", StringComparison.Ordinal)
        || type.Name.EndsWith("Param", StringComparison.Ordinal) || type.Name is "PromptTemplateConfig";

    private static TaintValue OfOwnType(IMethodSymbol constructor, ImmutableArray<IArgumentOperation> arguments, TaintValue[] values)
    {
        var result = TaintValue.Clean;
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Parameter is { } parameter
                && constructor.ContainingType.GetMembers().FirstOrDefault(member => member is IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false }
                    && string.Equals(member.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)) is { } member)
            {
                result = result.WithMember(member.Name, values[i]);
            }
        }

        return result;
    }

    private TaintValue[] Arguments(ImmutableArray<IArgumentOperation> arguments)
    {
        var values = new TaintValue[arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            values[i] = FunctionIn(arguments[i].Value) is null && arguments[i].Parameter?.RefKind != RefKind.Out ? Evaluate(arguments[i].Value) : TaintValue.Clean;
        }

        return values;
    }

    /// <summary>What the arguments hold together; a key or a comparer says nothing about what is found with it.</summary>
    private static TaintValue Union(TaintValue[] values, ImmutableArray<IArgumentOperation> arguments)
    {
        var result = TaintValue.Clean;
        for (var i = 0; i < values.Length; i++)
        {
            result = arguments[i].Parameter?.Name is "key" or "comparer" or "format" && values.Length > 1 && arguments[i].Parameter?.Type.SpecialType != SpecialType.System_String
                ? result
                : result.Join(values[i]);
        }

        return result;
    }

    private TaintValue? Declared(IInvocationOperation call, IMethodSymbol method, TaintValue[] values, TaintValue given)
    {
        if (options.Sinks.Matches(method))
        {
            for (var i = 0; i < values.Length; i++)
            {
                Take(TaintSink.Everything, values[i], call.Arguments[i].Value.Syntax, call.Syntax, method.Name);
            }
        }

        if (options.Sanitizers.Matches(method))
        {
            if (method.ReturnsVoid || method.ReturnType is { Name: "Task" or "ValueTask" } and INamedTypeSymbol { TypeArguments.IsEmpty: true })
            {
                _state = _state.Passed(given, TaintSink.Everything);
            }

            return TaintValue.Clean;
        }

        return options.Sources.Matches(method) ? Fresh(Taint.Declared, call.Syntax, method.Name) : null;
    }

    private TaintValue? OfSource(IInvocationOperation call, IMethodSymbol method)
    {
        if (Sdk.MayHaveRole(method.Name, AnswerRoles | Role.ToolCall) && Sdk.RolesOf(method) is var roles && (roles & (AnswerRoles | Role.ToolCall)) != 0)
        {
            return (roles & AnswerRoles) != 0 ? Fresh(Taint.ModelOutput, call.Syntax, method.Name) : Fresh(Taint.ToolResult, call.Syntax, method.Name);
        }

        if (SourceLabel(method) is not Taint.None and var label)
        {
            var receiver = call.Instance is null && method.IsExtensionMethod && call.Arguments.Length > 0 ? Evaluate(call.Arguments[0].Value) : Evaluate(call.Instance);
            return label == Taint.ModelOutput && !receiver.Sources.IsEmpty ? receiver
                : label is Taint.File ? Fresh(label, call.Syntax, method.Name).Join(Evaluate(call.Arguments.FirstOrDefault()?.Value).Flat().SafeFor(TaintSink.Part))
                : Fresh(label, call.Syntax, label == Taint.UserInput || call.Instance is null ? method.ContainingType.Name + "." + method.Name : call.Instance.Syntax + "." + method.Name);
        }

        return null;
    }

    private static TaintValue? OfCleaner(IMethodSymbol method, TaintValue given)
    {
        foreach (var entry in TaintCatalog.Find(method, TaintEntryKind.Cleaner))
        {
            return given.Flat().SafeFor(entry.Sinks);
        }

        return null;
    }

    /// <summary>Methods of the compilation, by what they do with what they are given.</summary>
    private TaintValue? OfOwnCode(IInvocationOperation call, IMethodSymbol method, TaintValue receiver, TaintValue[] values)
    {
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            return RunLocalFunction(method, parameter => ValueOf(call.Arguments, values, parameter.Ordinal));
        }

        if (method.MethodKind == MethodKind.DelegateInvoke && call.Instance is ILocalReferenceOperation { Local: var local } && FunctionKept(local) is { } function)
        {
            return RunFunction(function, parameter => ValueOf(call.Arguments, values, parameter.Ordinal));
        }

        if ((method.ReducedFrom ?? method).OriginalDefinition.DeclaringSyntaxReferences.IsEmpty)
        {
            return null;
        }

        if (TaintText.Cleans(method.Name) && !method.ReturnsVoid && method.ReturnType.SpecialType != SpecialType.System_Boolean)
        {
            return TaintValue.Clean;
        }

        if (TaintText.Enforces(method.Name) && (ReturnsNothing(method) || SaysWhatIsWrong(method)))
        {
            _state = _state.Passed(Union(values, call.Arguments), TaintSink.Everything);
            return TaintValue.Clean;
        }

        return isSummary ? TaintValue.Clean : Apply(analysis.Summary(method, options, cancellation), call, method, receiver, values);
    }

    private static bool ReturnsNothing(IMethodSymbol method) =>
        method.ReturnsVoid || method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.IsEmpty: true };

    /// <summary>A check that gives the complaint back: an optional text, a result, an error.</summary>
    private static bool SaysWhatIsWrong(IMethodSymbol method)
    {
        var type = method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: { Length: 1 } results } ? results[0] : method.ReturnType;
        return type is { SpecialType: SpecialType.System_String, NullableAnnotation: NullableAnnotation.Annotated }
            || type.Name.EndsWith("Result", StringComparison.Ordinal)
            || type.Name.EndsWith("Error", StringComparison.Ordinal);
    }

    private TaintValue Apply(TaintSummary summary, IInvocationOperation call, IMethodSymbol method, TaintValue receiver, TaintValue[] values)
    {
        // A reduced extension method counts its receiver as the first parameter.
        var offset = method.ReducedFrom is null ? 0 : 1;
        foreach (var hit in summary.Hits)
        {
            var number = (int)hit.Source.Key - offset;
            var value = number < 0 ? receiver : ValueOf(call.Arguments, values, number);
            var syntax = number < 0 ? call.Instance?.Syntax : call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == number)?.Value.Syntax;
            Take(hit.Sink, hit.Source.Member is { } member ? value.Member(member) : value, syntax ?? call.Syntax, call.Syntax, hit.Member, method.Name);
        }

        return summary.Returned.Replace(source =>
        {
            if (source.Label != Taint.Argument)
            {
                return null;
            }

            var number = (int)source.Key - offset;
            var value = number < 0 ? receiver : ValueOf(call.Arguments, values, number);
            return _state.Resolve(source.Member is { } member ? value.Member(member) : value);
        });
    }

    private static TaintValue ValueOf(ImmutableArray<IArgumentOperation> arguments, TaintValue[] values, int ordinal)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Parameter?.Ordinal == ordinal)
            {
                return values[i];
            }
        }

        return TaintValue.Clean;
    }

    /// <summary>Everything else: passes data on when it is known to, and puts it into the collection it is called on.</summary>
    private TaintValue OfLibrary(
        IInvocationOperation call, IMethodSymbol method, TaintValue receiver, TaintValue[] values, TaintValue given, TaintValue functions)
    {
        var isSdkText = method.Name is "ToString" && !receiver.IsClean;
        if (!TaintCatalog.IsCarrier(method) && !isSdkText && !(method is { IsStatic: true } && IsContent(method.ContainingType)) && !IsWalk(method.Name))
        {
            return functions;
        }

        if (call.Instance is not null && IsPut(method.Name))
        {
            Add(call.Instance, Union(values, call.Arguments).Flat().SafeFor(method.Name.StartsWith("Append", StringComparison.Ordinal) ? TaintSink.Url : TaintSink.None));
        }

        foreach (var argument in call.Arguments.Where(argument => argument.Parameter?.RefKind is RefKind.Out or RefKind.Ref))
        {
            Assign(argument.Value, method.Name == "TryGetValue" ? receiver.Flat() : given.Flat());
        }

        if (IsFilterByCharacters(method, call.Arguments))
        {
            return TaintValue.Clean;
        }

        if (method.Name is "Format" or "Concat" or "Join" && method.ContainingType.SpecialType == SpecialType.System_String)
        {
            return Concat(call.Arguments.SelectMany(argument => argument.Value is IArrayCreationOperation { Initializer: { } elements } ? elements.ElementValues : ImmutableArray.Create(argument.Value)));
        }

        var result = method.Name switch
        {
            "Select" or "SelectMany" or "Aggregate" or "ConvertAll" or "Zip" when HasFunction(call.Arguments) => functions,
            "Contains" or "ContainsKey" or "StartsWith" or "EndsWith" or "Equals" or "GetHashCode" or "IndexOf" => TaintValue.Clean,
            _ when method.ContainingType.Name is "Dictionary" or "IDictionary" or "IReadOnlyDictionary" or "ImmutableDictionary" or "CollectionExtensions" or "FrozenDictionary" => receiver,
            _ => given.Join(functions),
        };
        return method.ReturnType.SpecialType == SpecialType.System_String ? result.Flat() : result;
    }

    private static bool IsWalk(string name) => name is "GetEnumerator" or "GetAsyncEnumerator" or "ConfigureAwait" or "WithCancellation" or "GetAwaiter" or "GetResult" or "AsTask";

    private static bool IsPut(string name) =>
        name is "Add" or "AddRange" or "Push" or "Enqueue" or "TryAdd" or "AddFirst" or "AddLast" or "UnionWith"
        || name.StartsWith("Append", StringComparison.Ordinal) || name.StartsWith("Insert", StringComparison.Ordinal) || name.StartsWith("Write", StringComparison.Ordinal);

    /// <summary>True for <c>Where(char.IsLetterOrDigit)</c> and for a filter that asks an allow-list.</summary>
    private bool IsFilterByCharacters(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments) =>
        method.Name is "Where" or "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" or "TakeWhile"
        && arguments.Select(argument => FunctionIn(argument.Value)).OfType<IOperation>().Any(IsCheck);

    private static bool HasFunction(ImmutableArray<IArgumentOperation> arguments) => arguments.Any(argument => FunctionIn(argument.Value) is not null);
}
