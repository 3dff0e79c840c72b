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
            ?? (TaintCatalog.Find(method, TaintEntryKind.Cleaner).FirstOrDefault() is { } cleaner ? all.Flat().SafeFor(CleanedFor(call, cleaner)) : null)
            ?? (TaintCatalog.Find(method, TaintEntryKind.Opener).FirstOrDefault() is { } opener ? all.Flat().UnsafeFor(opener.Sinks) : null)
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
        var made = RunFunctions(constructor, creation.Arguments, all);
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

        if (TaintTypes.IsAddressBuilder(type))
        {
            return given.Together(parameter => parameter.Name is "path" or "pathValue" or "extraValue" ? TaintSink.Url : TaintSink.None);
        }

        if (!TaintCatalog.IsCarrier(constructor) && type.Name != "KeyValuePair" && !TaintMessages.IsPart(type))
        {
            return TaintValue.Clean;
        }

        // Whoever wrote the text of a message, its role is what the program says here.
        return (TaintMessages.IsMessage(type) && given.AreCleanWhere(TaintRoles.IsRole) ? all.Flat().SafeFor(TaintSink.MessageRole) : all.Flat()).Join(made);
    }

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
            if (TaintTypes.ReturnsNothing(method))
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

        if (TaintText.Enforces(method.Name) && (TaintTypes.ReturnsNothing(method) || TaintTypes.SaysWhatIsWrong(method)))
        {
            _state = _state.Passed(given.Together(), TaintSink.Everything);
            return TaintValue.Clean;
        }

        // An object that gives one of its own type gives itself or a copy, often by reflection.
        var itself = SymbolEqualityComparer.Default.Equals(method.ReturnType, method.ContainingType) ? receiver : TaintValue.Clean;
        return !isSummary && IsWorthSummary(method, receiver.IsClean && given.AreClean)
            ? Apply(analysis.Summary(method, options, cancellation), call, receiver, given).Join(itself)
            : itself;
    }

    /// <summary>False for a method that brings nothing itself when it is given nothing, and for one that neither harms nor answers.</summary>
    private bool IsWorthSummary(IMethodSymbol method, bool isGivenNothing) => isGivenNothing
        ? TaintTypes.GivesText(method) && analysis.Gate.OfMethod(method, options, cancellation).Labels != TaintLabel.None
        : TaintTypes.GivesText(method) || analysis.Gate.OfMethod(method, options, cancellation).Sinks != TaintSink.None;

    private TaintValue Apply(TaintSummary summary, IInvocationOperation call, TaintValue receiver, GivenValues given)
    {
        foreach (var hit in summary.Hits)
        {
            Take(hit.Sink, ValueOf(hit.Source), given.SyntaxOf(NumberOf(hit.Source)) ?? call.Instance?.Syntax ?? call.Syntax, call.Syntax, hit.Member, call.TargetMethod.Name, hit.Call);
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
}
