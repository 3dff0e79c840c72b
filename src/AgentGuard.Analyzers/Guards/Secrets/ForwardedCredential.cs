using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Flow.Taint;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>A key of the program that goes with a request to wherever somebody else says.</summary>
/// <param name="Place">Where the request gets it.</param>
/// <param name="Name">What it is, as the subject of a sentence.</param>
internal readonly record struct ForwardedCredential(SyntaxNode Place, string Name)
{
    private const string HttpHeaders = "System.Net.Http.Headers.HttpHeaders";

    /// <summary>The keys that certainly go with the request whose address somebody else decides.</summary>
    public static IEnumerable<ForwardedCredential> With(TaintHit hit, SdkContext sdk, CancellationToken cancellation)
    {
        var sent = hit.Within ?? hit.Call;
        if (sdk.Compilation.GetSemanticModel(sent.SyntaxTree).GetOperation(sent, cancellation) is not { } request)
        {
            yield break;
        }

        var parts = RequestPart.Of(request, sdk, cancellation).ToList();
        if (parts.Count == 0)
        {
            yield break;
        }

        var settings = Scope(request, parts, sdk.Compilation, cancellation).SelectMany(operation => Settings(operation, sdk)).ToList();
        foreach (var setting in settings)
        {
            cancellation.ThrowIfCancellationRequested();
            if (parts.Exists(part => IsSetOn(setting, part, request))
                && !settings.Exists(other => other.IsTakenAway && IsBetween(setting, other) && ClientSettings.IsSame(setting.Owner, other.Owner))
                && IsOfProgram(setting.Value, hit, sdk.Compilation, cancellation)
                && IsUnconditional(setting, request))
            {
                // A request says more to its reader than the constructor of the class, or a method that anybody may call.
                var isHere = hit.Within is null && setting.Place.SyntaxTree == hit.Call.SyntaxTree && request.Root().Syntax.Span.Contains(setting.Place.Span);
                yield return new(isHere ? setting.Place : hit.Call, setting.Name);
            }
        }
    }

    /// <summary>The code that may give the parts their keys: the body itself, the method that makes a part, and the constructors where the object keeps one in a field.</summary>
    private static IEnumerable<IOperation> Scope(IOperation request, List<RequestPart> parts, Compilation compilation, CancellationToken cancellation)
    {
        var roots = parts.Select(part => part.Body).OfType<IOperation>().Prepend(request.Root()).ToList();
        foreach (var field in parts.Select(part => part.Owner).OfType<IFieldSymbol>())
        {
            roots.AddRange((MemberWrites.Of(field, compilation, cancellation) ?? []).Select(value => value.Root()));
            roots.AddRange(field.ContainingType.InstanceConstructors.SelectMany(constructor => MethodBodies.Of(constructor, compilation, cancellation)));
        }

        return roots.GroupBy(root => root.Syntax).SelectMany(same => same.First().DescendantsAndSelf());
    }

    /// <summary>Something that gives an object a key, or takes it away.</summary>
    private readonly record struct Setting(IOperation Operation, object Owner, IOperation Value, SyntaxNode Place, string Name, bool IsTakenAway = false);

    private static IEnumerable<Setting> Settings(IOperation operation, SdkContext sdk)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment when OwnerOf(target) is { } owner:
                return NameOf(target, sdk) is { } name ? [new(operation, owner, assignment.Value, target.Syntax, name, IsNothing(assignment.Value))] : [];
            case IInvocationOperation { Instance: { } headers, TargetMethod: { Name: "Clear" or "Remove", ContainingType: { } type } } call when type.IsOrInherits(HttpHeaders) && OwnerOf(headers) is { } owner:
                return [new(operation, owner, call, call.Syntax, "", IsTakenAway: true)];
            case IInvocationOperation { Instance: { } headers } call when CredentialSite.Values(call, sdk).FirstOrDefault() is { } value && OwnerOf(headers) is { } owner:
                var header = call.Arguments[0].Value;
                return CredentialSite.IsHeader(header) ? [new(operation, owner, value, header.Syntax, $"'{header.ConstantValue.Value}'")] : [];
            case IObjectCreationOperation creation when CredentialSite.Values(creation, sdk).FirstOrDefault() is { } value:
                return [new(operation, ClientSettings.OwnerOfNew(creation), value, value.Syntax, $"'{((IArgumentOperation)value.Parent!).Parameter!.Name}'")];
            default:
                return [];
        }
    }

    private static string? NameOf(IPropertyReferenceOperation target, SdkContext sdk) => target.Property switch
    {
        { Name: "Authorization" or "ProxyAuthorization", ContainingType: var headers } when headers.IsOrInherits(HttpHeaders) => $"'{target.Property.Name}'",
        { Name: "UseDefaultCredentials" or "Credentials", ContainingType.Name: "HttpClientHandler" or "SocketsHttpHandler" } => $"'{target.Property.Name}'",
        { IsIndexer: true } => target.Arguments is { Length: 1 } index && CredentialSite.IsHeader(index[0].Value) ? $"'{index[0].Value.ConstantValue.Value}'" : null,
        var property => sdk.Has(property, Role.Credential) ? $"'{property.Name}'" : null,
    };

    /// <summary>The object that is set; of a list of headers in an initialiser the object it is made for.</summary>
    private static object? OwnerOf(IOperation target)
    {
        var owner = target is IPropertyReferenceOperation { Instance: { } instance } ? ClientSettings.OwnerOfValue(instance) : ClientSettings.OwnerOfValue(target);
        while (owner is IObjectCreationOperation { Parent: var parent })
        {
            parent = parent is IConversionOperation ? parent.Parent : parent;
            if (parent is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance: { } outer } } || ClientSettings.OwnerOfValue(outer) is not { } holder)
            {
                break;
            }

            owner = holder;
        }

        return owner;
    }

    /// <summary>Nothing, or what is kept for known hosts only.</summary>
    private static bool IsNothing(IOperation value) =>
        value.Unwrap() is { ConstantValue: { HasValue: true, Value: null or false } } or { Type.Name: "CredentialCache" };

    private static bool IsSetOn(Setting setting, RequestPart part, IOperation request) =>
        !setting.IsTakenAway
        && ClientSettings.IsSame(part.Owner, setting.Owner)
        && !(part.UsedAt is { } use && request.Root().Syntax.Span.Contains(setting.Place.Span) && use.SyntaxTree == setting.Place.SyntaxTree && use.SpanStart < setting.Place.SpanStart);

    private static bool IsBetween(Setting earlier, Setting later) =>
        earlier.Place.SyntaxTree != later.Place.SyntaxTree || later.Place.SpanStart > earlier.Place.SpanStart;

    /// <summary>False for a key that the model brings along, which is not the program's to keep, and for one that is looked up by the address.</summary>
    private static bool IsOfProgram(IOperation value, TaintHit hit, Compilation compilation, CancellationToken cancellation)
    {
        var entries = EntryPoints.For(compilation);
        return !value.DescendantsAndSelf().SelectMany(part => LocalValue.Origin(part, compilation, cancellation).DescendantsAndSelf()).Any(part =>
            part is IConditionalOperation or ISwitchExpressionOperation
            || part.Syntax.ToString() == hit.Source.Name
            || part is IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol method } parameter }
                && method.MethodKind != MethodKind.Constructor
                && (EntryPoints.SourceOf(parameter, entries.Of(method)) is not null || method.MethodKind != MethodKind.Ordinary || !IsAround(method, hit.Call)));
    }

    /// <summary>What other methods are given, the model may have brought along.</summary>
    private static bool IsAround(IMethodSymbol method, SyntaxNode call) =>
        method.DeclaringSyntaxReferences.Any(declaration => declaration.SyntaxTree == call.SyntaxTree && declaration.Span.Contains(call.Span));

    /// <summary>True when nothing but the presence of the key decides whether it goes along: a condition may look at the host.</summary>
    private static bool IsUnconditional(Setting setting, IOperation request)
    {
        foreach (var ancestor in setting.Operation.Ancestors())
        {
            switch (ancestor)
            {
                case var _ when ancestor.Syntax.SyntaxTree == request.Syntax.SyntaxTree && ancestor.Syntax.Span.Contains(request.Syntax.Span):
                    return true;
                case IConditionalOperation choice when !AreAllIn(choice.Condition, setting.Value):
                case ISwitchOperation or ISwitchExpressionOperation or ICatchClauseOperation or IAnonymousFunctionOperation or ILocalFunctionOperation:
                    return false;
            }
        }

        return true;
    }

    private static bool AreAllIn(IOperation condition, IOperation value)
    {
        var named = new HashSet<string>(Named(value), StringComparer.Ordinal);
        return Named(condition).All(named.Contains);
    }

    private static IEnumerable<string> Named(IOperation operation) => operation.DescendantsAndSelf()
        .Where(part => part is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation { Instance: IInstanceReferenceOperation or null })
        .Select(part => part.Syntax.ToString());
}
