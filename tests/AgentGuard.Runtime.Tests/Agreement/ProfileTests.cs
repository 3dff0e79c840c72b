using AgentGuard.Runtime.Tests.Documents;
using AgentGuard.Runtime.Tests.Oracle;
using AgentGuard.Runtime.Tests.Oracle.Json;
using AgentGuard.Runtime.Tests.Shapes;
using Xunit.Abstractions;

namespace AgentGuard.Runtime.Tests.Agreement;

/// <summary>
/// A profile's schema never forbids a complete answer that the reader accepts, and allows what the reader refuses only where it says so in
/// <see cref="IStructuredOutput{TSelf}.DroppedKeywords"/>.
/// </summary>
public sealed class ProfileTests(ITestOutputHelper output)
{
    private static readonly Dictionary<OutputErrorCode, string[]> Keywords = new()
    {
        [OutputErrorCode.Minimum] = ["minimum", "exclusiveMinimum"],
        [OutputErrorCode.Maximum] = ["maximum", "exclusiveMaximum"],
        [OutputErrorCode.MinLength] = ["minLength"],
        [OutputErrorCode.MaxLength] = ["maxLength"],
        [OutputErrorCode.Pattern] = ["pattern"],
        [OutputErrorCode.Format] = ["format", "pattern", "contentEncoding"],
        [OutputErrorCode.Range] = ["minimum", "maximum", "pattern", "format", "maxLength"],
        [OutputErrorCode.MinItems] = ["minItems", "minProperties"],
        [OutputErrorCode.MaxItems] = ["maxItems", "maxProperties"],
        [OutputErrorCode.UniqueItems] = ["uniqueItems"],
        [OutputErrorCode.Enum] = ["propertyNames"],
        [OutputErrorCode.UnknownProperty] = ["propertyNames"],
        [OutputErrorCode.Required] = ["required"],
        [OutputErrorCode.Type] = ["multipleOf"],
    };

    public static IEnumerable<object[]> Profiles { get; } =
        from shape in AllShapes.List
        from profile in Enum.GetValues<SchemaProfile>()
        where profile != SchemaProfile.Portable && IsCarried(shape, profile)
        select new object[] { shape.Name, profile };

    /// <summary>Anthropic has no recursion: such a type ends after a few levels there.</summary>
    public static IEnumerable<object[]> WholeProfiles { get; } =
        Profiles.Where(p => (SchemaProfile)p[1] != SchemaProfile.Anthropic || !IsRecursive(AllShapes.Named((string)p[0]))).ToList();

    [Theory]
    [MemberData(nameof(WholeProfiles))]
    public void CompleteAnswers_AreAllowedByTheProfile(string name, SchemaProfile profile)
    {
        var shape = AllShapes.Named(name);
        var judge = new ReferenceSchema(shape.Schema(profile));
        var form = new ReferenceSchema(MapForms.WithOneForm(shape.Portable, asObjects: profile is SchemaProfile.Gemini or SchemaProfile.Grammar));
        var count = 0;
        foreach (var text in new BoundaryDocuments(form, seed: 6).Take(DocumentCount.Of(shape)))
        {
            if (JsonTreeParser.Parse(text) is { } document && !document.HasDuplicates() && form.Accepts(document) && IsComplete(form, form.Root, document))
            {
                count++;
                Assert.True(judge.Accepts(WithoutOptionalNulls(judge, judge.Root, document)), $"{profile} refuses\n{text}\n{System.Text.Encoding.UTF8.GetString(shape.SchemaUtf8(profile))}");
            }
        }

        output.WriteLine($"{count} complete documents");
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void WhatOnlyTheReaderRefuses_IsListedAsDropped(string name, SchemaProfile profile)
    {
        var shape = AllShapes.Named(name);
        var judge = new ReferenceSchema(shape.Schema(profile));
        var dropped = shape.DroppedKeywords(profile).Select(d => d.Keyword).ToHashSet();
        foreach (var text in new BoundaryDocuments(judge, seed: 7).Take(DocumentCount.Of(shape)))
        {
            if (JsonTreeParser.Parse(text) is not { } document || document.HasDuplicates() || document.HasLoneSurrogates() || !judge.Accepts(document))
            {
                continue;
            }

            foreach (var error in shape.Read(text).Errors.Where(e => !NetLimits.Explain(e, document) && !IsBeyondRecursion(e, profile)))
            {
                Assert.True(Keywords.TryGetValue(error.Code, out var keywords) && keywords.Any(dropped.Contains),
                    $"{profile} allows, the reader refuses [{error.Code}] {error}\n{text}\n{System.Text.Encoding.UTF8.GetString(shape.SchemaUtf8(profile))}\ndropped: {string.Join(", ", dropped)}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void DroppedKeywords_AreInThePortableSchemaAndNotInTheProfile(string name, SchemaProfile profile)
    {
        var shape = AllShapes.Named(name);
        foreach (var dropped in shape.DroppedKeywords(profile))
        {
            var place = SchemaPointer.Resolve(shape.Portable, dropped.Path);
            Assert.True(place?[dropped.Keyword] is not null, $"{dropped} is not in the Portable schema");
        }
    }

    /// <summary>Strict providers have no schema for any JSON: such a type has none there.</summary>
    private static bool IsCarried(Shape shape, SchemaProfile profile) => profile == SchemaProfile.Grammar || shape.Name != "AnyShapes.Any";

    /// <summary>Where recursion ends for Anthropic a list is always empty, which its schema can only say as "every item is null".</summary>
    private static bool IsBeyondRecursion(OutputError error, SchemaProfile profile) => profile == SchemaProfile.Anthropic && error.Code == OutputErrorCode.Null;

    private static bool IsRecursive(Shape shape)
    {
        var definitions = shape.Portable["$defs"]?.Members ?? [];
        return Reaches(shape.Portable, "#") || definitions.Any(d => Reaches(d.Value, $"#/$defs/{d.Key}"));

        bool Reaches(JsonTree from, string target, int depth = 0) => depth < 8
            && References(from).Any(r => r == target || (definitions.FirstOrDefault(d => r == $"#/$defs/{d.Key}").Value is { } next && Reaches(next, target, depth + 1)));
    }

    private static IEnumerable<string> References(JsonTree schema) =>
        schema.Members.Where(m => m.Key != "$defs").SelectMany(m => m is { Key: "$ref", Value.Kind: JsonKind.Text } ? [m.Value.Text] : References(m.Value))
        .Concat(schema.Items.SelectMany(References));

    /// <summary>Null means the default: where a profile spends no alternative on it, the member may be left out.</summary>
    private static JsonTree WithoutOptionalNulls(ReferenceSchema judge, JsonTree schema, JsonTree value)
    {
        if (schema["$ref"] is { } reference)
        {
            return WithoutOptionalNulls(judge, judge.Target(reference.Text), value);
        }

        if (schema["anyOf"] is { } branches)
        {
            return branches.Items
                .Select(branch => (Branch: branch, Value: WithoutOptionalNulls(judge, branch, value)))
                .FirstOrDefault(pair => judge.Accepts(pair.Branch, pair.Value), (Branch: schema, Value: value))
                .Value;
        }

        return value.Kind switch
        {
            JsonKind.List when schema["items"] is { } items => JsonTree.OfList([.. value.Items.Select(i => WithoutOptionalNulls(judge, items, i))]),
            JsonKind.Object => JsonTree.OfObject([.. value.Members
                .Where(m => m.Value.Kind != JsonKind.Null || schema["required"]?.Items.Any(r => r.Text == m.Key) == true || schema["properties"]?[m.Key] is null)
                .Select(m => KeyValuePair.Create(m.Key, Member(m.Key) is { } member ? WithoutOptionalNulls(judge, member, m.Value) : m.Value))]),
            _ => value,
        };

        JsonTree? Member(string name) => schema["properties"]?[name] ?? (schema["additionalProperties"] is { Kind: JsonKind.Object } open ? open : null);
    }

    /// <summary>Every object has all the members its schema names.</summary>
    private static bool IsComplete(ReferenceSchema judge, JsonTree schema, JsonTree value)
    {
        if (schema["$ref"] is { } reference)
        {
            return IsComplete(judge, judge.Target(reference.Text), value);
        }

        return (schema["anyOf"]?.Items.Where(b => judge.Accepts(b, value)).All(b => IsComplete(judge, b, value)) ?? true)
            && (value.Kind != JsonKind.Object || schema["properties"] is not { } properties
                || properties.Members.All(p => value[p.Key] is { } member && IsComplete(judge, p.Value, member)))
            && (value.Kind != JsonKind.Object || schema["additionalProperties"] is not { Kind: JsonKind.Object } item || value.Members.All(m => IsComplete(judge, item, m.Value)))
            && (value.Kind != JsonKind.List || schema["items"] is not { } items || value.Items.All(i => IsComplete(judge, items, i)));
    }
}
