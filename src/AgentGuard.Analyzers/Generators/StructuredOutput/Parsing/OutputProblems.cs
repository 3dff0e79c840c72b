using AgentGuard.Analyzers.Generators.Shared.Problems;
using static AgentGuard.Analyzers.Generators.Shared.Problems.ProblemDescription<AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.ProblemKind>;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;

/// <summary>What can be wrong with a structured output. The page of AG2007 is made from it.</summary>
internal static class OutputProblems
{
    public static ProblemTable<ProblemKind> Table { get; } = new(
        // The annotated type
        Fatal(ProblemKind.NotPartial, "'{0}' is not partial, so nothing can be added to it", "declare it 'partial'"),
        Fatal(ProblemKind.ContainerNotPartial, "'{0}' is nested in '{1}', which is not partial", "declare '{1}' 'partial' too, or move '{0}' out of it"),
        Fatal(ProblemKind.OpenGeneric, "'{0}' uses '{1}', which has open type parameters", "annotate a type that derives from a closed construction, such as 'partial record OrderPage : Page<Order>'"),
        Fatal(ProblemKind.GenericWithoutEnd, "'{0}' uses a generic type with itself, nested ever deeper in type arguments", "use the same type arguments"),
        Fatal(ProblemKind.FileLocalType, "'{0}' uses '{1}', which only its own file can name", "remove 'file'"),
        Fatal(ProblemKind.InaccessibleType, "'{0}' uses '{1}', which the generated code cannot see", "make it internal or public"),
        Fatal(ProblemKind.NoInstance, "'{0}' uses '{1}', which is static or a ref struct and cannot be an answer", "use a class, record or struct"),
        Fatal(ProblemKind.SchemaName, "the schema name '{1}' of '{0}' is refused by OpenAI and Azure", "use 1 to 64 of the characters A-Z a-z 0-9 _ -"),

        // Making an instance
        Fatal(ProblemKind.NoConstructor, "'{0}' has no constructor to call, or several", "mark one with [JsonConstructor], or leave one public"),
        Fatal(ProblemKind.InaccessibleConstructor, "the [JsonConstructor] of '{0}' cannot be called by the generated code", "make it internal or public"),
        Fatal(ProblemKind.UnboundParameter, "the constructor of '{0}' needs '{1}', for which there is no member with that name in JSON", "add a property of that name and type, or give the parameter a default value"),
        Fatal(ProblemKind.ParameterType, "'{0}' is a '{1}' and its constructor parameter a '{2}'", "give both the same type"),
        Fatal(ProblemKind.RequiredNotRead, "'{0}' is 'required' and not in JSON, so no instance can be made", "remove 'required', or make it a public property with a setter"),
        Fatal(ProblemKind.RequiredIgnored, "'{0}' is both required and ignored in JSON", "remove [JsonIgnore] or [JsonRequired]"),
        Fatal(ProblemKind.InitialValueNotConstant, "the initial value of '{0}' is calculated, and an init-only property cannot keep it when JSON leaves the member out", "make it 'set', 'required' or [JsonIgnore], or give it a constant"),
        Fatal(ProblemKind.AbstractType, "'{0}' is a '{1}', of which no instance can be made", "declare its derived types with [JsonDerivedType], or use a concrete type"),
        Fatal(ProblemKind.EndlessRecursion, "'{0}' needs another value of its own type, so no document of it ever ends", "make the member nullable or a list"),

        // Members
        Fatal(ProblemKind.InaccessibleMember, "'{0}' has [JsonInclude] and cannot be reached by the generated code", "make it internal or public"),
        Minor(ProblemKind.NotSettable, "'{0}' is never read from JSON, as it has neither a public setter nor a constructor parameter", "add 'set' or 'init', or remove the attribute"),
        Fatal(ProblemKind.NameCollision, "'{0}' has the JSON name '{1}', which is used already", "give one of them another [JsonPropertyName]"),
        Fatal(ProblemKind.NameInvalid, "the JSON name of '{0}' is no valid Unicode text", "use another [JsonPropertyName]"),
        Fatal(ProblemKind.ObsoleteMember, "'{0}' is obsolete as an error, so generated code cannot name it", "add [JsonIgnore], or remove it"),
        Fatal(ProblemKind.MemberConverter, "'{0}' has a [JsonConverter], whose JSON no schema can be made for", "give the member a type that implements ISchemaValue<TSelf>"),
        Fatal(ProblemKind.TypeConverter, "'{0}' uses '{1}', which has a [JsonConverter], whose JSON no schema can be made for", "implement ISchemaValue<TSelf> on '{1}'"),
        Minor(ProblemKind.ExtensionData, "'{0}' collects unknown members, and the reader refuses those as every provider does", "remove it, or use a Dictionary<string, T>"),
        Minor(ProblemKind.NumberHandling, "[JsonNumberHandling] on '{0}' has no effect, numbers are JSON numbers", "remove it"),
        Minor(ProblemKind.NoMembers, "'{0}' uses '{1}', which has no member that JSON can carry, so only {{}} is accepted", "add public properties that can be set"),
        Fatal(ProblemKind.ConfidenceNotANumber, "[Confidence] on '{0}' needs a number from 0 to 1", "use double, float or decimal"),
        Fatal(ProblemKind.ConfidenceOutOfRange, "[Confidence] on '{0}' has a range beyond 0 to 1", "say [Bounds(0, 1)] or nothing"),
        Minor(ProblemKind.NullNotRefused, "[Required] on '{0}' does not refuse null, as it is a nullable value type", "make it 'required' without '?'"),
        Hint(ProblemKind.NullMeansDefault, "null for '{0}' is read as its default, so null can be written and not be read", "make it 'required', or its default null"),

        // Types
        Fatal(ProblemKind.UnsupportedType, "'{0}' is a '{1}', which JSON has no exact form for", "{2}"),
        Fatal(ProblemKind.UnsupportedCollection, "'{0}' is a '{1}', which cannot be made from JSON", "{2}"),
        Fatal(ProblemKind.UnsupportedKey, "'{0}' is a '{1}', and JSON has only texts as keys, not '{2}'", "use string or an enum without [Flags] as key, or a list of pairs"),
        Fatal(ProblemKind.SetOfObjects, "'{0}' is a '{1}', and what equal items are is not clear in JSON", "use List<T>, or a set of strings, integers, enums, booleans or characters"),
        Fatal(ProblemKind.SystemType, "'{0}' uses '{1}' of .NET, whose members are not made for JSON", "use a type of your own with the members you need"),
        Fatal(ProblemKind.NoValueSchema, "'{0}' uses '{1}', which reads itself and does not say its schema", "add [ValueSchema] to it"),
        Fatal(ProblemKind.ValueSchemaInvalid, "the [ValueSchema] of '{1}', used by '{0}', is no JSON object: {2}", "write a JSON Schema object"),
        Fatal(ProblemKind.EmptyEnum, "'{0}' uses the enum '{1}', which has no value that can be written", "add members"),

        // Unions
        Fatal(ProblemKind.NoDerivedTypes, "'{0}' is polymorphic and declares no derived type", "add [JsonDerivedType(typeof(...), \"...\")]"),
        Fatal(ProblemKind.NotDerived, "'{1}' is declared as a form of '{0}' and is abstract or does not derive from it", "remove the [JsonDerivedType], or name a concrete derived type"),
        Fatal(ProblemKind.NoDiscriminator, "'{1}' is declared as a form of '{0}' without a discriminator, so it cannot be told apart", "add one: [JsonDerivedType(typeof({1}), \"...\")]"),
        Fatal(ProblemKind.DuplicateDiscriminator, "the discriminator '{1}' stands for two forms of '{0}'", "give each its own"),
        Fatal(ProblemKind.DuplicateCase, "'{1}' is declared twice as a form of '{0}'", "remove one [JsonDerivedType]"),
        Fatal(ProblemKind.DiscriminatorCollision, "'{1}', a form of '{0}', has a member with the name of the discriminator '{2}'", "rename the member, or set TypeDiscriminatorPropertyName"),
        Minor(ProblemKind.BaseIsNoCase, "an instance of '{0}' itself can be neither read nor written", "make it abstract, or add [JsonDerivedType(typeof({0}), \"...\")]"),
        Fatal(ProblemKind.AmbiguousCases, "'{1}' and '{2}' in the union '{0}' look the same in JSON", "use types that differ in JSON (text, number, boolean, list, object), or objects only"),
        Fatal(ProblemKind.UnionInUnion, "'{1}' in the union '{0}' is a union itself, among other objects", "list its cases directly"),

        // Constraints
        Fatal(ProblemKind.ConstraintOnWrongType, "{1} on '{0}' has no meaning for '{2}'", "remove it, or use the constraint for that type: [Chars], [Pattern], [Format] and [Values] for texts, [Bounds] and [Values] for numbers, [Items] for lists"),
        Minor(ProblemKind.NotEnforced, "{1} on '{0}' is not enforced by the generated reader", "use [Pattern], [Chars], [Bounds], [Items], [Values] or [Format], or check it yourself after reading"),
        Minor(ProblemKind.ValidatableObject, "'{0}' implements IValidatableObject, which the generated reader does not call", "call it after reading, or say it with attributes"),
        Fatal(ProblemKind.NegativeCount, "{1} on '{0}' has a negative number", "use 0 or more"),
        Fatal(ProblemKind.Contradiction, "no value of '{0}' is {1}", "correct the limits"),
        Fatal(ProblemKind.BoundNotANumber, "{1} on '{0}' has the limit '{2}', which is no JSON number", "write it as -1.5 or 1e9"),
        Fatal(ProblemKind.BoundNotHeld, "{1} on '{0}' has the limit '{2}', which '{3}' cannot hold", "use a limit of the type, or null for none"),
        Minor(ProblemKind.BoundsOutsideType, "{1} on '{0}' goes beyond '{2}', which ends at {3} and {4}", "use limits of the type"),
        Fatal(ProblemKind.NoValues, "{1} on '{0}' leaves no value", "name at least one value that the other constraints accept"),
        Fatal(ProblemKind.ValueOfOtherType, "{1} on '{0}' has the value {2}, which is no {3}", "use values of the member's type"),
        Minor(ProblemKind.DuplicateValue, "{1} on '{0}' has the value {2} twice", "remove one"),
        Minor(ProblemKind.ImpossibleValue, "{1} on '{0}' has the value {2}, which another constraint refuses", "remove the value or change the constraint"),
        Fatal(ProblemKind.PatternUnsupported, "{1} on '{0}' is not understood: {2}", "write it without that"),
        Minor(ProblemKind.ExpressionUnsupported, "{1} on '{0}' is not enforced by the generated reader: {2}", "write it without that, or check it yourself after reading"),
        Minor(ProblemKind.TwoPatterns, "{1} on '{0}' is a second expression, and only the first is enforced", "combine them into one"),
        Fatal(ProblemKind.TwoFormats, "'{0}' cannot be both {1} and {2}", "keep one format"),
        Fatal(ProblemKind.FormatUnknown, "{1} on '{0}' names no format", "use a member of TextFormat"),

        // Providers
        Minor(ProblemKind.ProviderRefuses, "a provider does not take the schema of '{0}': {1}", "change that, or ask another provider"));
}
