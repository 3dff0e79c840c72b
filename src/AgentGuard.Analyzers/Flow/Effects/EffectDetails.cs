using AgentGuard.Analyzers.Flow.Catalogs;

namespace AgentGuard.Analyzers.Flow.Effects;

/// <summary>Reads the arguments of a call that the catalogue knows: the SQL, the address, the mode.</summary>
internal static class EffectDetails
{
    /// <summary>The effect of one call, and what it is done to as far as the code shows it.</summary>
    public static (Effect Effect, string? Target) Resolve(
        EffectEntry entry, IOperation call, Compilation compilation, CancellationToken cancellation)
    {
        switch (entry.Detail)
        {
            case EffectDetail.Sql:
                var sql = Sql(call, compilation, cancellation);
                var said = sql is null ? Effect.None : SqlText.EffectOf(sql);
                return (said == Effect.None ? entry.Effect : said, null);
            case EffectDetail.Url:
                var address = Address(call, compilation, cancellation);
                return (entry.Effect == Effect.CallsUnknown ? HttpAddress.OfChange(address) : entry.Effect, address);
            case EffectDetail.HttpMethod:
                var target = Address(call, compilation, cancellation);
                return (OfMethod(RequestMethod(call, compilation, cancellation), target), target);
            case EffectDetail.Path:
                return (IsTemporary(call, compilation, cancellation) ? Effect.None : entry.Effect, null);
            case EffectDetail.FileMode:
                return (TakesPath(call) && !IsTemporary(call, compilation, cancellation) ? OfMode(entry.Effect, call) : Effect.None, null);
            default:
                return (entry.Effect, null);
        }
    }

    private static ImmutableArray<IArgumentOperation> Arguments(IOperation call) => call switch
    {
        IInvocationOperation invocation => invocation.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => ImmutableArray<IArgumentOperation>.Empty,
    };

    private static IOperation? Argument(IOperation call, params string[] names) =>
        Arguments(call).FirstOrDefault(argument => argument.Parameter is { } parameter && names.Contains(parameter.Name))?.Value;

    private static string? Address(IOperation call, Compilation compilation, CancellationToken cancellation) =>
        (Argument(call, "requestUri", "address") ?? Initialised(call, "RequestUri")) is { } value
            ? TextShape.Of(value, compilation, cancellation)
            : null;

    /// <summary>The HTTP method of a request that is constructed here; GET when none is given, null when it is not constant.</summary>
    private static string? RequestMethod(IOperation call, Compilation compilation, CancellationToken cancellation)
    {
        if ((Argument(call, "method") ?? Initialised(call, "Method")) is not { } value)
        {
            return "GET";
        }

        return LocalValue.Origin(value, compilation, cancellation) switch
        {
            IPropertyReferenceOperation { Property: { IsStatic: true } property } => property.Name.ToUpperInvariant(),
            IObjectCreationOperation { Arguments: { Length: > 0 } arguments } => TextShape.Of(arguments[0].Value, compilation, cancellation)?.ToUpperInvariant(),
            IInvocationOperation { Arguments: { Length: > 0 } arguments } => TextShape.Of(arguments[0].Value, compilation, cancellation)?.ToUpperInvariant(),
            _ => null,
        };
    }

    private static Effect OfMethod(string? method, string? address) => method switch
    {
        "GET" or "HEAD" or "OPTIONS" or "TRACE" => Effect.Fetches,
        "DELETE" => Effect.Deletes,
        _ => HttpAddress.OfChange(address),
    };

    private static IOperation? Initialised(IOperation call, string property) =>
        (call as IObjectCreationOperation)?.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>()
            .FirstOrDefault(assignment => assignment.Target is IPropertyReferenceOperation target && target.Property.Name == property)?.Value;

    /// <summary>The SQL of a call: its argument, or the text the command was made with or given before.</summary>
    private static string? Sql(IOperation call, Compilation compilation, CancellationToken cancellation)
    {
        if (Argument(call, "sql", "cmdText", "commandText") is { } argument)
        {
            return TextShape.Of(argument, compilation, cancellation);
        }

        if ((call as IInvocationOperation)?.Instance?.Unwrap() is not { } command)
        {
            return null;
        }

        if (LocalValue.Origin(command, compilation, cancellation) is IObjectCreationOperation creation
            && (Argument(creation, "commandText", "cmdText") ?? Initialised(creation, "CommandText")) is { } made)
        {
            return TextShape.Of(made, compilation, cancellation);
        }

        var given = call.Root().Descendants().OfType<ISimpleAssignmentOperation>()
            .Where(assignment => assignment.Syntax.SpanStart < call.Syntax.SpanStart
                && assignment.Target is IPropertyReferenceOperation { Property.Name: "CommandText", Instance: { } instance }
                && SameVariable(instance, command))
            .LastOrDefault();
        return given is null ? null : TextShape.Of(given.Value, compilation, cancellation);
    }

    private static bool SameVariable(IOperation one, IOperation other) => (one.Unwrap(), other) switch
    {
        (ILocalReferenceOperation a, ILocalReferenceOperation b) => SymbolEqualityComparer.Default.Equals(a.Local, b.Local),
        (IParameterReferenceOperation a, IParameterReferenceOperation b) => SymbolEqualityComparer.Default.Equals(a.Parameter, b.Parameter),
        (IFieldReferenceOperation a, IFieldReferenceOperation b) => SymbolEqualityComparer.Default.Equals(a.Field, b.Field),
        _ => false,
    };

    private static bool TakesPath(IOperation call) =>
        call is IInvocationOperation || Arguments(call).FirstOrDefault()?.Parameter?.Type.SpecialType == SpecialType.System_String;

    /// <summary>A file opened to write, or by a constructor that always writes.</summary>
    private static Effect OfMode(Effect byDefault, IOperation call)
    {
        if (Argument(call, "access") is { } access)
        {
            return NameOf(access) == "Read" ? Effect.ReadsData : Effect.WritesOutside;
        }

        return Argument(call, "mode") is { } mode && NameOf(mode) != "Open" ? Effect.WritesOutside : byDefault;
    }

    private static string? NameOf(IOperation value) => (value.Unwrap() as IFieldReferenceOperation)?.Field.Name;

    /// <summary>True when the path is made from the folder for temporary files.</summary>
    private static bool IsTemporary(IOperation call, Compilation compilation, CancellationToken cancellation)
    {
        var path = (call as IInvocationOperation)?.Instance ?? Arguments(call).FirstOrDefault()?.Value;
        return path is not null && Mentions(path, 0);

        bool Mentions(IOperation value, int depth) => depth < 4
            && LocalValue.Origin(value, compilation, cancellation).DescendantsAndSelf().Any(part => part switch
            {
                IInvocationOperation { TargetMethod: { Name: "GetTempPath" or "GetTempFileName" or "CreateTempSubdirectory" } method } =>
                    method.ContainingType.Is("System.IO.Path") || method.ContainingType.Is("System.IO.Directory"),
                ILocalReferenceOperation local => Mentions(local, depth + 1) && !ReferenceEquals(local, value),
                _ => false,
            });
    }
}
