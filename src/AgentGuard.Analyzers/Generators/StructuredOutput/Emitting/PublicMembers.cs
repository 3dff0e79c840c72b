using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

/// <summary>
/// Writes what the type gets: the members of its interface, and shortcuts to what every output can do. A name that the type has already is
/// left to it: the interface's member is then implemented explicitly, and the shortcut left out.
/// </summary>
internal sealed class PublicMembers(EmitContext context, SchemaConstants schemas, string codeClass)
{
    private const string Result = GlobalNames.Runtime + "OutputResult";
    private const string Functions = GlobalNames.Runtime + "StructuredOutput.";
    private const string Metadata = GlobalNames.Json + "Serialization.Metadata.";

    private readonly CodeWriter _code = context.Code;
    private readonly OutputSpec _spec = context.Spec;
    private readonly string _type = context.Spec.Root.CSharpType;

    private string Output => $"{GlobalNames.Runtime}IStructuredOutput<{_type}>";

    public void Write(ConfidenceEmitter confidence)
    {
        WriteSchema();
        WriteShortcuts();
        WriteReading(confidence);
    }

    private void WriteSchema()
    {
        Doc("The schema's name.");
        _code.Line($"{Declare("static string", Output, "SchemaName")} => {CSharpText.Literal(_spec.SchemaName)};");
        _code.Blank();
        Doc("What the answer is, for the model; null when nobody wrote it.");
        _code.Line($"{Declare("static string?", Output, "SchemaDescription")} => {CSharpText.LiteralOrNull(_spec.Description)};");
        _code.Blank();
        DocProfile("The schema as UTF-8 JSON, a constant.");
        _code.Line($"{Declare($"static {GlobalNames.Bytes}", Output, "SchemaUtf8")}({GlobalNames.Profile} profile) => profile switch");
        WriteArms(schemas.SchemaArms);
        _code.Blank();
        DocProfile("The constraints that the profile's schema says in words only; reading enforces them all the same.");
        _code.Line($"{Declare($"static {GlobalNames.Collections}IReadOnlyList<{GlobalNames.Dropped}>", Output, "DroppedKeywords")}({GlobalNames.Profile} profile) => profile switch");
        WriteArms(schemas.DroppedArms);
    }

    private void WriteArms(IEnumerable<string> arms)
    {
        _code.Open();
        _code.Lines(arms);
        _code.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(profile), profile, null),");
        _code.Close(";");
    }

    private void WriteShortcuts()
    {
        if (Has("Schema"))
        {
            DocProfile("The schema as a parsed document, made once per profile.");
            _code.Line($"public static {GlobalNames.Json}JsonElement Schema({GlobalNames.Profile} profile) => {Functions}Schema<{_type}>(profile);");
        }

        if (Has("Read"))
        {
            WriteRead("Reads and validates an answer in one pass: a value that satisfies every constraint, or everything that is wrong with it.", GlobalNames.Bytes, "utf8Json", "The answer, as UTF-8.");
            WriteRead("Reads and validates an answer in one pass: a value that satisfies every constraint, or everything that is wrong with it.", "string", "json", "The answer.");
        }

        if (Has("Validate"))
        {
            Doc("Checks the same constraints on this instance; no errors when it satisfies them all.");
            _code.Line($"public {GlobalNames.Collections}IReadOnlyList<{GlobalNames.Runtime}OutputError> Validate() => {Functions}Validate<{_type}>(this);");
        }

        if (Has("ToJson"))
        {
            Doc("This instance as JSON, in the form that the schema describes.");
            _code.Line($"public string ToJson() => {Functions}ToJson<{_type}>(this);");
        }

        if (Has("TypeInfo"))
        {
            Doc("The contract of the type for System.Text.Json.");
            _code.Line($"public static {Metadata}JsonTypeInfo<{_type}> TypeInfo => {Functions}TypeInfo<{_type}>();");
        }

        if (Has("TypeInfoResolver"))
        {
            Doc("Lets System.Text.Json read and write the type as part of others.");
            _code.Line($"public static {Metadata}IJsonTypeInfoResolver TypeInfoResolver => {Functions}TypeInfoResolver<{_type}>();");
        }
    }

    private void WriteRead(string summary, string type, string parameter, string what)
    {
        Doc(summary);
        _code.Line($"/// <param name=\"{parameter}\">{what}</param>");
        _code.Line("/// <param name=\"options\">How to read; strict by default.</param>");
        _code.Line($"public static {Result}<{_type}> Read({type} {parameter}, {GlobalNames.Runtime}OutputReadOptions? options = null) => {Functions}Read<{_type}>({parameter}, options);");
    }

    private void WriteReading(ConfidenceEmitter confidence)
    {
        var contract = $"{GlobalNames.Runtime}ISchemaValue<{_type}>";
        var root = context.RootName;
        Doc("Writes this instance so that reading gives an equal one.");
        _code.Line("/// <param name=\"writer\">Where to.</param>");
        _code.Open($"{Declare("void", contract, "Write")}({GlobalNames.Writer} writer)");
        _code.Line("global::System.ArgumentNullException.ThrowIfNull(writer);");
        _code.Line($"{codeClass}.Write{root}(writer, this);");
        _code.Close();
        _code.Blank();
        _code.Line($"static bool {contract}.TryRead(ref {GlobalNames.Reader} reader, {(_spec.Root.IsValueType ? "" : GlobalNames.NullWhenFalse)}out {_type} value) => {codeClass}.TryRead{root}(ref reader, out value);");
        _code.Blank();
        _code.Line($"double? {Output}.LowestConfidence => {confidence.Property(codeClass)};");
    }

    private bool Has(string name)
    {
        _code.Blank();
        return !_spec.TakenNames.Contains(name);
    }

    /// <summary>Modifiers, type and name of an interface member: public, or explicit where the name is taken.</summary>
    private string Declare(string type, string contract, string name) => _spec.TakenNames.Contains(name)
        ? $"{type} {contract}.{name}"
        : $"public {type} {name}";

    private void Doc(string summary)
    {
        _code.Blank();
        _code.Line($"/// <summary>{summary}</summary>");
    }

    private void DocProfile(string summary)
    {
        Doc(summary);
        _code.Line("/// <param name=\"profile\">For whom.</param>");
    }
}
