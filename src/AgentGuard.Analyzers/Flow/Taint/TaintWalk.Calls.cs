using AgentGuard.Analyzers.Flow.Catalogs;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Flow.Taint;

internal sealed partial class TaintWalk
{
    /// <summary>A mark on a value, never read as a member: a process that interprets what it is given.</summary>
    private const string ShellMark = "<shell>";

    private TaintValue Call(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (method.Name is "Format" or "Concat" or "Join" && method.ContainingType.SpecialType == SpecialType.System_String)
        {
            return Concat(call.Arguments.SelectMany(argument => argument.Value is IArrayCreationOperation { Initializer: { } elements } ? elements.ElementValues : ImmutableArray.Create(argument.Value)));
        }

        var receiver = Evaluate(call.Instance);
        var given = Given(call.Arguments);
        var all = receiver.Join(given.Together());
        TakeCall(method, call.Instance, receiver, given, call);
        if (!given.AreClean && call.Instance is IPropertyReferenceOperation { Property.Name: "ArgumentList", Instance: { } starter } && Evaluate(starter).Members.ContainsKey(ShellMark))
        {
            Take(TaintSink.Command, all, call.Arguments[0].Value.Syntax, call.Syntax, "ArgumentList of a shell");
        }

        var functions = RunFunctions(method, call.Arguments, all);
        return OfDeclared(call, given, all)
            ?? OfSource(call, receiver, given)
            ?? (TaintCatalog.Find(method, TaintEntryKind.Cleaner).FirstOrDefault() is { } cleaner ? all.Flat().SafeFor(cleaner.Sinks) : null)
            ?? OfOwnCode(call, receiver, given)
            ?? OfLibrary(call, receiver, given, all, functions);
    }

    private TaintValue Create(IObjectCreationOperation creation)
    {
        var given = Given(creation.Arguments);
        if (creation.Constructor is not { ContainingType: var type } constructor)
        {
            return TaintValue.Clean;
        }

        var all = given.Together();
        TakeCall(constructor, null, TaintValue.Clean, given, creation);
        RunFunctions(constructor, creation.Arguments, all);
        if (!type.DeclaringSyntaxReferences.IsEmpty)
        {
            return OfOwnType(type, given);
        }

        if (type.Name == "ProcessStartInfo")
        {
            return IsShell(creation.Arguments) ? TaintValue.Clean.WithMember(ShellMark, TaintValue.From(new TaintSource(TaintLabel.None, ShellMark, ""))) : TaintValue.Clean;
        }

        if (type.Name == "Uri" && creation.Arguments.Any(argument => argument.Value is IFieldReferenceOperation { Field: { Name: "Relative", ContainingType.Name: "UriKind" } }))
        {
            return all.Flat().SafeFor(TaintSink.Url);
        }

        if (!TaintCatalog.IsCarrier(constructor) && type.Name != "KeyValuePair" && !IsContent(type))
        {
            return TaintValue.Clean;
        }

        // Whoever wrote the text of a message, its role is what the program says here.
        return IsMessage(type) && given.AreCleanWhere(TaintRoles.IsRole) ? all.Flat().SafeFor(TaintSink.MessageRole) : all.Flat();
    }

    /// <summary>Parts of messages, made from the text they hold.</summary>
    private static bool IsContent(ITypeSymbol type) =>
        type.Name.EndsWith("Part", StringComparison.Ordinal) || type.Name.EndsWith("Content", StringComparison.Ordinal) || type.Name.EndsWith("Block", StringComparison.Ordinal)
        || type.Name.EndsWith("Param", StringComparison.Ordinal) || type.Name is "PromptTemplateConfig";

    private static bool IsShell(ImmutableArray<IArgumentOperation> arguments) =>
        arguments.Length > 0 && arguments[0].Value.ConstantValue.Value is string program && Shells.Includes(program);

    /// <summary>An object of the compilation: its members by the constructor's parameters of the same name.</summary>
    private static TaintValue OfOwnType(INamedTypeSymbol type, GivenValues given)
    {
        var result = TaintValue.Clean;
        for (var i = 0; i < given.Arguments.Length; i++)
        {
            if (given.Arguments[i].Parameter is { } parameter
                && type.GetMembers().FirstOrDefault(member => member is IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false }
                    && string.Equals(member.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)) is { } member)
            {
                result = result.WithMember(member.Name, given[i]);
            }
        }

        return result;
    }

    private GivenValues Given(ImmutableArray<IArgumentOperation> arguments)
    {
        var values = new TaintValue[arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            values[i] = FunctionIn(arguments[i].Value) is null && arguments[i].Parameter?.RefKind != RefKind.Out ? Evaluate(arguments[i].Value) : TaintValue.Clean;
        }

        return new GivenValues(arguments, values);
    }

    private TaintValue? OfDeclared(IInvocationOperation call, GivenValues given, TaintValue all)
    {
        var method = call.TargetMethod;
        if (options.Sinks.Matches(method))
        {
            for (var i = 0; i < given.Arguments.Length; i++)
            {
                Take(TaintSink.Everything, given[i], given.Arguments[i].Value.Syntax, call.Syntax, method.Name);
            }
        }

        if (options.Sanitizers.Matches(method))
        {
            if (ReturnsNothing(method))
            {
                _state = _state.Passed(all, TaintSink.Everything);
            }

            return TaintValue.Clean;
        }

        return options.Sources.Matches(method) ? Fresh(TaintLabel.Declared, call.Syntax, method.Name) : null;
    }

    private TaintValue? OfSource(IInvocationOperation call, TaintValue receiver, GivenValues given)
    {
        var method = call.TargetMethod;
        if (Sdk.MayHaveRole(method.Name, TaintRoles.Answers | Role.ToolCall) && Sdk.RolesOf(method) is var roles && (roles & (TaintRoles.Answers | Role.ToolCall)) != 0)
        {
            return Fresh((roles & TaintRoles.Answers) != 0 ? TaintLabel.ModelOutput : TaintLabel.ToolResult, call.Syntax, method.Name);
        }

        var label = SourceLabel(method);
        var holder = call.Instance is null && method.IsExtensionMethod ? given.First : receiver;
        return label switch
        {
            TaintLabel.None => null,
            TaintLabel.ModelOutput when !holder.Sources.IsEmpty => holder,
            TaintLabel.File => Fresh(label, call.Syntax, method.Name).Join(given.First.Flat().SafeFor(TaintSink.Part)),
            _ => Fresh(label, call.Syntax, label == TaintLabel.UserInput || call.Instance is null ? NameOf(method) : call.Instance.Syntax + "." + method.Name),
        };
    }

    /// <summary>Methods of the compilation, by what they do with what they are given.</summary>
    private TaintValue? OfOwnCode(IInvocationOperation call, TaintValue receiver, GivenValues given)
    {
        var method = call.TargetMethod;
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            return RunLocalFunction(method, parameter => given.Of(parameter.Ordinal));
        }

        if (method.MethodKind == MethodKind.DelegateInvoke && call.Instance is ILocalReferenceOperation { Local: var local } && FunctionKept(local) is { } function)
        {
            return RunFunction(function, parameter => given.Of(parameter.Ordinal));
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
            _state = _state.Passed(given.Together(), TaintSink.Everything);
            return TaintValue.Clean;
        }

        return isSummary || (receiver.IsClean && given.AreClean && !analysis.Gate.BringsData(method, options)) ? TaintValue.Clean : Apply(analysis.Summary(method, options, cancellation), call, receiver, given);
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

    private TaintValue Apply(TaintSummary summary, IInvocationOperation call, TaintValue receiver, GivenValues given)
    {
        foreach (var hit in summary.Hits)
        {
            Take(hit.Sink, ValueOf(hit.Source), given.SyntaxOf(NumberOf(hit.Source)) ?? call.Instance?.Syntax ?? call.Syntax, call.Syntax, hit.Member, call.TargetMethod.Name);
        }

        return summary.Returned.Replace(source => source.Label == TaintLabel.Argument ? _state.Resolve(ValueOf(source)) : null);

        // A reduced extension method counts its receiver as the first parameter.
        int NumberOf(TaintSource argument) => (int)argument.Key - (call.TargetMethod.ReducedFrom is null ? 0 : 1);

        TaintValue ValueOf(TaintSource argument)
        {
            var value = NumberOf(argument) is >= 0 and var number ? given.Of(number) : receiver;
            return argument.Member is { } member ? value.Member(member) : value;
        }
    }

    /// <summary>Everything else: passes data on when it is known to, and puts it into the collection it is called on.</summary>
    private TaintValue OfLibrary(IInvocationOperation call, TaintValue receiver, GivenValues given, TaintValue all, TaintValue functions)
    {
        var method = call.TargetMethod;
        var isSdkText = method.Name is "ToString" && !receiver.IsClean;
        if (!TaintCatalog.IsCarrier(method) && !isSdkText && !(method is { IsStatic: true } && IsContent(method.ContainingType)) && !IsWalk(method.Name))
        {
            return functions;
        }

        if (call.Instance is not null && IsPut(method.Name))
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
            "Select" or "SelectMany" or "Aggregate" or "ConvertAll" or "Zip" when call.Arguments.Any(argument => FunctionIn(argument.Value) is not null) => functions,
            "Contains" or "ContainsKey" or "StartsWith" or "EndsWith" or "Equals" or "GetHashCode" or "IndexOf" => TaintValue.Clean,
            _ when method.ContainingType.Name is "Dictionary" or "IDictionary" or "IReadOnlyDictionary" or "ImmutableDictionary" or "CollectionExtensions" or "FrozenDictionary" => receiver,
            _ => all.Join(functions),
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
}
