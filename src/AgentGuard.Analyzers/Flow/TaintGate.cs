using AgentGuard.Analyzers.Flow.Catalogs;
using AgentGuard.Analyzers.Flow.Taint;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Flow;

/// <summary>
/// The test before the graph of a body is made: can it bring untrusted data to a place where it does harm? First by the words in it, then by the
/// members it uses. Members of the compilation that mention sources or sinks themselves may bring or take anything.
/// </summary>
internal sealed class TaintGate(SdkContext sdk, EntryPoints entries)
{
    private readonly TaintNames _names = TaintNames.For(sdk.Compilation);

    /// <summary>True when the body may do harm.</summary>
    /// <param name="body">The body.</param>
    /// <param name="labels">Who fills in the parameters of its method.</param>
    /// <param name="options">What the user declares.</param>
    public bool LetsIn(IOperation body, TaintLabel labels, TaintOptions options)
    {
        if (options.Sources.IsEmpty && options.Sinks.IsEmpty && !_names.AreIn(body.Syntax, labels != TaintLabel.None))
        {
            return false;
        }

        var found = new TaintMeaning(labels, TaintSink.None);
        foreach (var operation in body.Descendants())
        {
            switch (operation)
            {
                case IInvocationOperation call:
                    Add(call.TargetMethod, call.Arguments);
                    Brings(call.TargetMethod.DeclaringSyntaxReferences.IsEmpty ? entries.OfCall(call.TargetMethod) : TaintLabel.None);
                    Takes(SystemText(call.Arguments));
                    break;
                case IObjectCreationOperation { Constructor: { } constructor } creation:
                    Add(constructor, creation.Arguments);
                    Takes(SystemText(creation.Arguments));
                    break;
                case IMemberReferenceOperation { Parent: ISimpleAssignmentOperation { Value.ConstantValue.HasValue: true } assigned } target when ReferenceEquals(assigned.Target, target):
                    break;
                case IMemberReferenceOperation reference:
                    Add(reference.Member, ImmutableArray<IArgumentOperation>.Empty);
                    break;
                case IConversionOperation { OperatorMethod: { } conversion }:
                    Add(conversion, ImmutableArray<IArgumentOperation>.Empty);
                    break;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } assignment when TaintWalk.IsSystemMessage(assignment.Syntax, property.Name):
                    Takes(TaintSink.SystemPrompt);
                    break;
            }

            if (found.IsHarm)
            {
                return true;
            }
        }

        return false;

        void Add(ISymbol member, ImmutableArray<IArgumentOperation> arguments)
        {
            Brings(LabelOf(member, options));
            Takes(SinksOf(member, arguments, options));
        }

        void Brings(TaintLabel more) => found |= new TaintMeaning(more, TaintSink.None);

        void Takes(TaintSink more) => found |= new TaintMeaning(TaintLabel.None, more);
    }

    /// <summary>True when what a method of the compilation returns, or leaves in fields, can come from a source.</summary>
    public bool BringsData(IMethodSymbol method, TaintOptions options) => !options.Sources.IsEmpty || (_names.OfMember(method.Name).Labels & TaintLabel.Untrusted) != 0 || entries.Of(method) != TaintLabel.None;

    /// <summary>True when a method of the compilation may do harm with what it is given.</summary>
    public bool MayHarm(IMethodSymbol method, TaintOptions options) => !options.Sinks.IsEmpty || _names.OfMember(method.Name).Sinks != TaintSink.None;

    private TaintLabel LabelOf(ISymbol member, TaintOptions options) =>
        (member.DeclaringSyntaxReferences.IsEmpty
            ? TaintCatalog.Find(member, TaintEntryKind.Source).Aggregate(TaintLabel.None, (labels, entry) => labels | entry.Label)
            : !options.Sources.IsEmpty ? TaintLabel.Untrusted
            : _names.OfMember(member.Name).Labels is var left && left != TaintLabel.None && member is not IMethodSymbol ? TaintLabel.Untrusted
            : left)
        | (sdk.MayHaveRole(member.Name, TaintRoles.Sources) ? TaintRoles.LabelOf(sdk.RolesOf(member)) : TaintLabel.None)
        | (member is IMethodSymbol method && options.Sources.Matches(method) ? TaintLabel.Declared : TaintLabel.None);

    /// <summary>What a member does with what it is given; constants do no harm.</summary>
    private TaintSink SinksOf(ISymbol member, ImmutableArray<IArgumentOperation> arguments, TaintOptions options)
    {
        var isOwn = !member.DeclaringSyntaxReferences.IsEmpty;
        if ((isOwn && !options.Sinks.IsEmpty) || (member is IMethodSymbol method && options.Sinks.Matches(method)))
        {
            return TaintSink.Everything;
        }

        var sinks = TaintCatalog.Find(member, TaintEntryKind.Sink).Aggregate(isOwn ? _names.OfMember(member.Name).Sinks : TaintSink.None, (all, entry) => all | entry.Sinks);
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

    private static TaintSink SystemText(ImmutableArray<IArgumentOperation> arguments) =>
        arguments.Any(argument => TaintWalk.IsSystemRole(argument.Value.Syntax)) ? TaintSink.SystemPrompt : TaintSink.None;
}
