namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Values;

/// <summary>Types that JSON has no exact form for, and what to use in their place.</summary>
internal static class UnsupportedTypes
{
    private const string OwnType = "use a type of your own with the members you need";

    private static readonly Dictionary<string, string> ByName = new(StringComparer.Ordinal)
    {
        ["System.Numerics.BigInteger"] = "use Int128, or a string with [Pattern(\"^-?[0-9]+$\")]",
        ["System.Type"] = "use a string, or an enum of the types there are",
        ["System.Version"] = "use a string with a [Pattern]",
        ["System.Globalization.CultureInfo"] = "use a string with a [Pattern]",
        ["System.Net.IPAddress"] = "use a string with [Format(TextFormat.IPv4)]",
        ["System.Net.Mail.MailAddress"] = "use a string with [Format(TextFormat.Email)]",
        ["System.TimeZoneInfo"] = "use a string with the zone's id",
        ["System.DBNull"] = "use a nullable member",
        ["System.Index"] = "use int",
        ["System.Range"] = "use two members of type int",
        ["System.Text.Rune"] = "use a string with [Chars(1, 1)]",
        ["System.Text.Json.JsonDocument"] = "use JsonElement, or a type that implements ISchemaValue<TSelf>",
        ["System.Text.Json.Nodes.JsonNode"] = "use JsonElement, or a type that implements ISchemaValue<TSelf>",
        ["System.Text.Json.Nodes.JsonObject"] = "use JsonElement, or a type that implements ISchemaValue<TSelf>",
        ["System.Text.Json.Nodes.JsonArray"] = "use JsonElement, or a type that implements ISchemaValue<TSelf>",
        ["System.Text.Json.Nodes.JsonValue"] = "use JsonElement, or a type that implements ISchemaValue<TSelf>",
        ["System.Threading.Tasks.Task"] = "leave it out",
        ["System.Threading.Tasks.Task`1"] = "use the task's result",
        ["System.Threading.Tasks.ValueTask"] = "leave it out",
        ["System.Threading.Tasks.ValueTask`1"] = "use the task's result",
        ["System.Threading.CancellationToken"] = "leave it out",
        ["System.Lazy`1"] = "use the value itself",
        ["System.Span`1"] = "use an array",
        ["System.ReadOnlySpan`1"] = "use an array",
        ["System.Memory`1"] = "use an array",
        ["System.ReadOnlyMemory`1"] = "use an array",
        ["System.Collections.Generic.IAsyncEnumerable`1"] = "use List<T>",
        ["System.Tuple"] = OwnType,
    };

    /// <summary>What to use in the type's place; null when nothing speaks against it.</summary>
    public static string? Find(ITypeSymbol type)
    {
        switch (type.TypeKind)
        {
            case TypeKind.Dynamic:
                return "use " + OwnType.Substring(4) + ", or JsonElement for any JSON";
            case TypeKind.Pointer or TypeKind.FunctionPointer:
                return "leave it out with [JsonIgnore]";
            case TypeKind.Delegate:
                return "leave it out with [JsonIgnore]";
            case TypeKind.TypeParameter:
                return "use a closed type";
        }

        switch (type.SpecialType)
        {
            case SpecialType.System_Object or SpecialType.System_ValueType or SpecialType.System_Enum:
                return OwnType + ", or JsonElement for any JSON";
            case SpecialType.System_IntPtr or SpecialType.System_UIntPtr:
                return "use long";
            case SpecialType.System_Delegate or SpecialType.System_MulticastDelegate:
                return "leave it out with [JsonIgnore]";
        }

        if (type is not INamedTypeSymbol named || !IsSystem(named))
        {
            return null;
        }

        return ByName.TryGetValue(named.OriginalDefinition.MetadataFullName(), out var wayOut) ? wayOut : null;
    }

    /// <summary>A type of .NET itself, whose members are not made for JSON.</summary>
    public static bool IsSystem(INamedTypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
        {
            space = space.ContainingNamespace;
        }

        return space is { IsGlobalNamespace: false, Name: "System" };
    }
}
