using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>
/// What a call runs that runs a function: a prompt, or code that no model has a part in. The function is followed through names, indexers
/// and lookups to where it was made.
/// </summary>
internal sealed class PromptFunction
{
    private const int MostSteps = 32;

    private readonly SdkContext _sdk;
    private readonly CancellationToken _cancellation;
    private readonly HashSet<IOperation> _seen = [];
    private int _steps;

    private PromptFunction(SdkContext sdk, CancellationToken cancellation)
    {
        _sdk = sdk;
        _cancellation = cancellation;
    }

    public static PromptSource Of(IInvocationOperation call, SdkContext sdk, CancellationToken cancellation)
    {
        if ((sdk.RolesOf(call.TargetMethod) & Role.ToolCall) == 0)
        {
            return PromptSource.Text;
        }

        var search = new PromptFunction(sdk, cancellation);
        var given = call.Arguments.Where(argument => argument.ArgumentKind != ArgumentKind.DefaultValue).Select(argument => argument.Value);
        return search.Any(call.Instance is { } instance ? given.Prepend(instance) : given);
    }

    private PromptSource Any(IEnumerable<IOperation?> values)
    {
        var best = PromptSource.Unknown;
        foreach (var value in values)
        {
            var source = Of(value);
            best = source > best ? source : best;
        }

        return best;
    }

    private PromptSource Of(IOperation? value)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (value is null || ++_steps > MostSteps)
        {
            return PromptSource.Unknown;
        }

        var origin = LocalValue.Origin(value, _sdk.Compilation, _cancellation);
        if (!_seen.Add(origin))
        {
            return PromptSource.Unknown;
        }

        return origin switch
        {
            IInvocationOperation made => OfMade(made),
            ILocalReferenceOperation local => Any(LocalWrites.Of(local.Local, local.Root()).Select(write => write.Value)),
            IFieldReferenceOperation field => Any(MemberWrites.Of(field.Field, _sdk.Compilation, _cancellation) ?? []),
            IPropertyReferenceOperation { Arguments.IsEmpty: false } element => Of(element.Instance),
            IPropertyReferenceOperation property => Any(MemberWrites.Of(property.Property, _sdk.Compilation, _cancellation) ?? []),
            IArrayElementReferenceOperation element => Of(element.ArrayReference),
            ICoalesceOperation coalesce => Any([coalesce.Value, coalesce.WhenNull]),
            IConditionalOperation conditional => Any([conditional.WhenTrue, conditional.WhenFalse]),
            _ => PromptSource.Unknown,
        };
    }

    private PromptSource OfMade(IInvocationOperation made)
    {
        if (_sdk.MayHaveRole(made.TargetMethod.Name))
        {
            if ((_sdk.RolesOf(made.TargetMethod) & Role.PromptFile) != 0)
            {
                return PromptSource.File;
            }

            if (SdkCall.From(made, _sdk, Role.ToolDefinition)?.ArgumentWith(Role.PromptTemplate) is { } prompt)
            {
                return Of(prompt.Value) == PromptSource.File ? PromptSource.File : PromptSource.Text;
            }
        }

        var returned = made.TargetMethod.DeclaringSyntaxReferences.IsEmpty
            ? []
            : MethodBodies.Of(made.TargetMethod, _sdk.Compilation, _cancellation)
                .SelectMany(body => body.DescendantsAndSelf()).OfType<IReturnOperation>().Select(result => result.ReturnedValue);
        var receiver = made.Instance ?? (made.TargetMethod.IsExtensionMethod ? made.Arguments.FirstOrDefault()?.Value : null);
        return Any(returned.Append(receiver));
    }
}

/// <summary>Where the prompt of a call comes from.</summary>
internal enum PromptSource
{
    /// <summary>It cannot be seen that the call runs a prompt at all.</summary>
    Unknown,

    /// <summary>From a file, whose settings may carry a schema.</summary>
    File,

    /// <summary>From the code, or the call is one that always asks a model.</summary>
    Text,
}
