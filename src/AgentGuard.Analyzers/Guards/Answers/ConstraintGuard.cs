using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Flow.Catalogs;
using AgentGuard.Analyzers.Flow.Effects;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>
/// Whether code that gets a typed answer holds it to the constraints on its type. A validator anywhere in the member counts for the whole
/// answer, a condition on a member for that member. An answer that is returned, stored or handed to code that cannot be seen may be
/// checked there: nobody knows.
/// </summary>
internal sealed class ConstraintGuard
{
    private const int MostDepth = 2;

    private readonly SdkContext _sdk;
    private readonly Constraints _constraints;
    private readonly ValidationCall _validators;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<ISymbol, PartUse> _uses = new(SymbolEqualityComparer.Default);
    private readonly List<ISymbol> _order = [];
    private readonly HashSet<IOperation> _bodies = [];

    private ConstraintGuard(SdkContext sdk, Constraints constraints, MethodPatterns validators, CancellationToken cancellation)
    {
        _sdk = sdk;
        _constraints = constraints;
        _validators = new ValidationCall(sdk, validators, constraints);
        _cancellation = cancellation;
    }

    /// <summary>The first limited member of an answer that the program goes on with and nothing checks; null when there is none for certain.</summary>
    public static ISymbol? UncheckedMember(IOperation call, Constraints constraints, SdkContext sdk, MethodPatterns validators, CancellationToken cancellation) =>
        UncheckedMember([call], call.Root(), constraints, sdk, validators, cancellation);

    /// <summary>The same for a value that stands at these places of a body.</summary>
    public static ISymbol? UncheckedMember(
        IEnumerable<IOperation> places, IOperation body, Constraints constraints, SdkContext sdk, MethodPatterns validators, CancellationToken cancellation)
    {
        var guard = new ConstraintGuard(sdk, constraints, validators, cancellation);
        return guard.Visit(places, body, 0) ? null : guard._order.FirstOrDefault(member => guard._uses[member] == PartUse.Used);
    }

    /// <summary>Notes what the body does with the answer; true when it validates it.</summary>
    private bool Visit(IEnumerable<IOperation> start, IOperation body, int depth)
    {
        if (!_bodies.Add(body))
        {
            return false;
        }

        if (_validators.IsIn(body, _cancellation))
        {
            return true;
        }

        var places = new TypedValue(_constraints.Covers, _cancellation).PlacesOf(start).ToList();
        return places.Exists(place => place.Parent is { } parent && Note(place, parent, depth));
    }

    private bool Note(IOperation place, IOperation parent, int depth)
    {
        switch (parent)
        {
            case IMemberReferenceOperation { Member: var member } read when ReferenceEquals(read.Instance, place):
                Read(member, read);
                return false;
            case IIsPatternOperation or ISwitchExpressionOperation or ISwitchOperation:
                foreach (var match in parent.Descendants().OfType<IPropertySubpatternOperation>())
                {
                    if (match.Member is IMemberReferenceOperation { Member: var matched })
                    {
                        Add(matched, PartUse.Checked);
                    }
                }

                return false;
            case IArgumentOperation { Parent: IInvocationOperation call } argument:
                return HandOn(place, argument, call, depth);
            default:
                return false;
        }
    }

    private bool HandOn(IOperation place, IArgumentOperation argument, IInvocationOperation call, int depth)
    {
        if (depth < MostDepth && CalledParameter.Of(call, argument, _sdk.Compilation, _cancellation) is var (parameter, body))
        {
            return Visit(TypedValue.References(parameter, body), body, depth + 1);
        }

        if (place.Unwrap().Type is { } type && Keeps(call.TargetMethod))
        {
            foreach (var member in _constraints.MembersOf(type))
            {
                Add(member, PartUse.Used);
            }
        }

        return false;
    }

    /// <summary>True for a method of the platform or a library that writes or sends what it is given, as it is.</summary>
    private static bool Keeps(IMethodSymbol method) =>
        EffectCatalog.Find(method)?.Effect.IsChange() == true
        || (method.Name is "Add" or "AddAsync" or "AddRange" or "AddRangeAsync" or "Update" or "UpdateRange"
            && (method.ContainingType.Is("Microsoft.EntityFrameworkCore.DbSet`1") || method.ContainingType.Is("Microsoft.EntityFrameworkCore.DbContext")));

    private void Read(ISymbol member, IOperation read)
    {
        if (_constraints.On(member) is not null)
        {
            Add(member, PartEnds.Of(read, _sdk.Compilation, _cancellation));
        }
    }

    private void Add(ISymbol member, PartUse use)
    {
        var definition = member.OriginalDefinition;
        if (!_uses.TryGetValue(definition, out var known))
        {
            _order.Add(definition);
        }

        _uses[definition] = use > known ? use : known;
    }
}
