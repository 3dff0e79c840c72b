using System.Collections.Concurrent;
using AgentGuard.Analyzers.Flow.Catalogs;
using AgentGuard.Analyzers.Flow.Effects;
using AgentGuard.Analyzers.Flow.Taint;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Flow;

/// <summary>
/// The test before the graph of a body is made: can it bring untrusted data to a place where it does harm? First by the words in it, then by the
/// members it uses, then by those that the methods of the compilation use which it calls.
/// </summary>
internal sealed class TaintGate(SdkContext sdk, EntryPoints entries)
{
    private readonly TaintNames _names = TaintNames.For(sdk.Compilation);
    private readonly ConcurrentDictionary<ISymbol, TaintMeaning> _methods = new(SymbolEqualityComparer.Default);

    /// <summary>True when the body may do harm.</summary>
    /// <param name="body">The body.</param>
    /// <param name="labels">Who fills in the parameters of its method.</param>
    /// <param name="options">What the user declares.</param>
    /// <param name="cancellation">Stops the search.</param>
    public bool LetsIn(IOperation body, TaintLabel labels, TaintOptions options, CancellationToken cancellation)
    {
        var isOpen = !options.Sources.IsEmpty || !options.Sinks.IsEmpty;
        if (!isOpen && !_names.AreIn(body.Syntax, labels != TaintLabel.None))
        {
            return false;
        }

        var found = TaintMeaning.Brings(labels);
        var called = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        foreach (var operation in body.Descendants())
        {
            found |= Direct(operation, options);
            if (found.IsHarm)
            {
                return true;
            }

            if (CalledBy(operation) is { MethodKind: not MethodKind.LocalFunction, DeclaringSyntaxReferences.IsEmpty: false } method)
            {
                called.Add(method);
            }
        }

        return called.Aggregate(found, (all, method) => all | (isOpen ? TaintMeaning.Any : _names.OfMember(method.Name))).IsHarm
            && called.Any(method => (found |= OfMethod(method, options, cancellation)).IsHarm);
    }

    /// <summary>What a method of the compilation brings by itself, and the harm it does with what it is given: what a summary of it can hold.</summary>
    public TaintMeaning OfMethod(IMethodSymbol method, TaintOptions options, CancellationToken cancellation)
    {
        if (!options.Sources.IsEmpty || !options.Sinks.IsEmpty)
        {
            return TaintMeaning.Any;
        }

        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        return _names.OfMember(method.Name).IsNone ? TaintMeaning.None
            : _methods.TryGetValue(definition, out var known) ? known
            : _methods.GetOrAdd(definition, OfBody(EffectAnalysis.For(sdk.Compilation).CalledBody(definition, cancellation), options));
    }

    private TaintMeaning OfBody(IOperation? body, TaintOptions options) =>
        body?.Descendants().Aggregate(TaintMeaning.None, (all, operation) => all | Direct(operation, options)) ?? TaintMeaning.None;

    private static IMethodSymbol? CalledBy(IOperation operation) => (operation as IInvocationOperation)?.TargetMethod ?? (operation as IMethodReferenceOperation)?.Method;

    /// <summary>What one operation means, without what the methods of the compilation do that it calls.</summary>
    private TaintMeaning Direct(IOperation operation, TaintOptions options) => operation switch
    {
        IInvocationOperation { TargetMethod: var method } call => OfCall(method, call.Arguments, options)
            | TaintMeaning.Brings(method.DeclaringSyntaxReferences.IsEmpty ? entries.OfCall(method) : TaintLabel.None),
        IObjectCreationOperation { Constructor: { } constructor } creation => OfCall(constructor, creation.Arguments, options),
        IMemberReferenceOperation { Parent: ISimpleAssignmentOperation { Value.ConstantValue.HasValue: true } assigned } target
            when ReferenceEquals(assigned.Target, target) => TaintMeaning.None,
        IMemberReferenceOperation reference => Of(reference.Member, ImmutableArray<IArgumentOperation>.Empty, options),
        IConversionOperation { OperatorMethod: { } conversion } => Of(conversion, ImmutableArray<IArgumentOperation>.Empty, options),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: var name } } assignment
            when TaintMessages.IsSystemMessage(assignment.Syntax, name) => TaintMeaning.Takes(TaintSink.SystemPrompt),
        _ => TaintMeaning.None,
    };

    private TaintMeaning OfCall(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, TaintOptions options) => Of(method, arguments, options)
        | TaintMeaning.Takes(arguments.Any(argument => TaintMessages.IsSystemRole(argument.Value.Syntax)) ? TaintSink.SystemPrompt : TaintSink.None);

    private TaintMeaning Of(ISymbol member, ImmutableArray<IArgumentOperation> arguments, TaintOptions options) =>
        new(LabelOf(member, options), SinksOf(member, arguments, options));

    private TaintLabel LabelOf(ISymbol member, TaintOptions options) =>
        (member.DeclaringSyntaxReferences.IsEmpty
            ? TaintCatalog.Find(member, TaintEntryKind.Source).Aggregate(TaintLabel.None, (labels, entry) => labels | entry.Label)
            : LeftIn(member, options))
        | (sdk.MayHaveRole(member.Name, TaintRoles.Sources) ? TaintRoles.LabelOf(sdk.RolesOf(member)) : TaintLabel.None)
        | (member is IMethodSymbol method && options.Sources.Matches(method) ? TaintLabel.Declared : TaintLabel.None);

    /// <summary>What methods of the compilation may leave in a field or property: also what an entry point is given, which no word tells.</summary>
    private TaintLabel LeftIn(ISymbol member, TaintOptions options) =>
        member is not IMethodSymbol && (!options.Sources.IsEmpty || _names.OfMember(member.Name).Labels != TaintLabel.None) ? TaintLabel.Untrusted : TaintLabel.None;

    /// <summary>What a member does with what it is given; constants do no harm.</summary>
    private TaintSink SinksOf(ISymbol member, ImmutableArray<IArgumentOperation> arguments, TaintOptions options)
    {
        if (member is IMethodSymbol method && options.Sinks.Matches(method))
        {
            return TaintSink.Everything;
        }

        var sinks = TaintCatalog.Find(member, TaintEntryKind.Sink).Aggregate(TaintSink.None, (all, entry) => all | entry.Sinks);
        if (TaintRoles.IsMessageRole(member))
        {
            sinks |= TaintSink.MessageRole;
        }

        if (sdk.MayHaveRole(member.Name, TaintRoles.Sinks))
        {
            var symbol = sdk.Describe(member);
            var roles = arguments.Where(argument => argument is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: not null, Value.ConstantValue.HasValue: false })
                .Aggregate(symbol.Roles, (all, argument) => all | symbol.RolesOf(argument.Parameter!.Name));
            sinks = TaintRoles.SinksOf(roles).Aggregate(sinks, (all, sink) => all | sink) | ((roles & Role.PromptInput) != 0 ? TaintSink.MessageRole : TaintSink.None);
        }

        return sinks;
    }
}
