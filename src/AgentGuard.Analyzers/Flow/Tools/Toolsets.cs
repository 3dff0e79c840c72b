using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Flow.Tools;

/// <summary>
/// Which tools the agents, options and kernels of a compilation are given, member by member. One per compilation, so that all rules about
/// how an agent is put together read each member once.
/// </summary>
internal sealed class Toolsets
{
    /// <summary>What hands tools to an agent; the members a rule must look at.</summary>
    public static readonly Meaning Registrations = Role.ToolRegistration | Role.AgentConstruction;

    private static readonly ConditionalWeakTable<Compilation, Toolsets> All = new();

    private readonly ConcurrentDictionary<SyntaxNode, ImmutableArray<Toolset>> _members = new();
    private readonly SdkContext _sdk;
    private ImmutableArray<Toolset> _everywhere;

    private Toolsets(Compilation compilation) => _sdk = SdkContext.For(compilation);

    public static Toolsets For(Compilation compilation) => All.GetValue(compilation, static c => new Toolsets(c));

    /// <summary>The toolset that begins with this operation; null when none does.</summary>
    public Toolset? At(IOperation operation, CancellationToken cancellation) =>
        IsRegistration(operation)
            ? In(operation, cancellation).FirstOrDefault(toolset => toolset.Anchor.Syntax == operation.Syntax && toolset.Anchor.Kind == operation.Kind)
            : null;

    /// <summary>The toolsets of the member that an operation stands in, in source order.</summary>
    public ImmutableArray<Toolset> In(IOperation operation, CancellationToken cancellation)
    {
        var root = operation.Root();
        return _members.TryGetValue(root.Syntax, out var known) ? known : _members.GetOrAdd(root.Syntax, Find(root, cancellation));
    }

    /// <summary>The toolset that options, an agent or a kernel have; null when it is not seen where they are made.</summary>
    public Toolset? Of(IOperation value, CancellationToken cancellation)
    {
        object? variable = value.Unwrap() is ILocalReferenceOperation local ? local.Local : null;
        var origin = LocalValue.Origin(value, _sdk.Compilation, cancellation);
        return In(variable is null ? origin : value, cancellation).FirstOrDefault(toolset =>
            toolset.Owner.Equals(variable)
            || toolset.Registrations.Any(registration => registration.Syntax.SyntaxTree == origin.Syntax.SyntaxTree && origin.Syntax.Span.Contains(registration.Syntax.Span)));
    }

    /// <summary>The toolsets of all members; found once, for the rules that look at settings which stand far from the tools.</summary>
    public ImmutableArray<Toolset> Everywhere(CancellationToken cancellation)
    {
        if (_everywhere.IsDefault)
        {
            // Any list has an Add; the members that add tools name what they add in other ways, too.
            var names = NamesInCode.Of(_sdk, member => member.Meaning.Overlaps(Registrations) && member.Name is not ("Add" or "AddRange"));
            var found = new Dictionary<SyntaxNode, Toolset>();
            foreach (var (name, model) in new NamesInCode(_sdk.Compilation).Places(names, cancellation))
            {
                var expression = name.FirstAncestorOrSelf<SyntaxNode>(node => node.Parent is not (MemberAccessExpressionSyntax or InvocationExpressionSyntax));
                if (expression is not null && model.GetOperation(expression, cancellation) is { } operation)
                {
                    foreach (var toolset in In(operation, cancellation))
                    {
                        found[toolset.Anchor.Syntax] = toolset;
                    }
                }
            }

            _everywhere = found.Values.OrderBy(toolset => toolset.Anchor.Syntax.SyntaxTree.FilePath, StringComparer.Ordinal)
                .ThenBy(toolset => toolset.Anchor.Syntax.SpanStart).ToImmutableArray();
        }

        return _everywhere;
    }

    private ImmutableArray<Toolset> Find(IOperation root, CancellationToken cancellation)
    {
        var found = new Dictionary<object, List<IOperation>>();
        foreach (var operation in root.DescendantsAndSelf())
        {
            cancellation.ThrowIfCancellationRequested();
            if (IsRegistration(operation) && OwnerOf(operation, cancellation) is { } owner)
            {
                if (!found.TryGetValue(owner, out var registrations))
                {
                    found.Add(owner, registrations = []);
                }

                registrations.Add(operation);
            }
        }

        return found.Select(entry => Read(entry.Key, entry.Value, cancellation))
            .OrderBy(toolset => toolset.Anchor.Syntax.SpanStart).ToImmutableArray();
    }

    private Toolset Read(object owner, List<IOperation> registrations, CancellationToken cancellation)
    {
        var tools = new ToolExpansion(_sdk, cancellation);
        foreach (var operation in registrations)
        {
            if (SdkCall.From(operation, _sdk, Wiring.PluginRegistration) is { } plugin)
            {
                tools.AddPlugin(plugin);
                continue;
            }

            foreach (var value in ToolRegistration.ValuesOf(operation, _sdk))
            {
                tools.Add(value);
            }
        }

        return new Toolset(owner, registrations[0], registrations.ToImmutableArray(), tools.Tools, tools.HasUnknown);
    }

    private bool IsRegistration(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property: var property } => IsFor(property, Role.ToolRegistration),
        IInvocationOperation { TargetMethod: var method } => IsFor(method, Registrations),
        IObjectCreationOperation { Constructor: { } constructor } => IsFor(constructor, Role.AgentConstruction),
        _ => false,
    };

    private bool IsFor(ISymbol member, Meaning meaning) =>
        _sdk.Has(member, meaning) && (_sdk.WiringOf(member) & Wiring.ServedTools) == 0;

    /// <summary>What the tools are given to: a variable, the call that makes the agent, or the object an initialiser fills.</summary>
    private object? OwnerOf(IOperation operation, CancellationToken cancellation)
    {
        switch (operation)
        {
            case IPropertyReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } } property:
                var creation = property.Ancestors().FirstOrDefault(ancestor => ancestor is IObjectCreationOperation);
                return creation is null ? null : CallResult.LocalOf(CallResult.TaskOf(creation)) ?? (object)creation.Syntax;
            case IPropertyReferenceOperation property:
                return property.Instance is { } instance ? RootOf(instance, cancellation) : null;
            case IInvocationOperation or IObjectCreationOperation when SdkCall.From(operation, _sdk, Role.AgentConstruction) is { } construction:
                return construction.ArgumentWith(Role.ToolRegistration) is null ? null : operation.Syntax;
            case IInvocationOperation when SdkCall.From(operation, _sdk, Role.ToolRegistration) is { Receiver: { } receiver }:
                return RootOf(receiver, cancellation);
            default:
                return null;
        }
    }

    /// <summary>The variable, or else the call, that a chain of calls and properties begins with.</summary>
    private object RootOf(IOperation value, CancellationToken cancellation)
    {
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            value = value.Unwrap();
            switch (value)
            {
                case ILocalReferenceOperation local:
                    return local.Local;
                case IParameterReferenceOperation parameter:
                    return parameter.Parameter;
                case IFieldReferenceOperation field:
                    return field.Field;
                case IPropertyReferenceOperation { Instance: { } instance } property when instance is not IInstanceReferenceOperation:
                    value = instance;
                    break;
                case IPropertyReferenceOperation property:
                    return property.Property;
                case IInvocationOperation call when !_sdk.Has(call.TargetMethod, Role.AgentConstruction)
                    && (call.Instance ?? (call.TargetMethod.IsExtensionMethod ? call.Arguments.FirstOrDefault()?.Value : null)) is { } receiver:
                    value = receiver;
                    break;
                default:
                    return value.Syntax;
            }
        }
    }
}
