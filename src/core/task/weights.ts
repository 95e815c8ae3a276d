/* Written by “npm run bench -- fitKinds --write” and read by readRows of weightTable.ts: signs of an instruction and
   their weights for explain, document, fix, refactor, test, review, optimize, generate, ask. */
export const tableOfWeights = `
!!#&6pY]A
# ,&I6SpA
%does&JJFpJ
%gives(AoJ@J
%over the&J@p@J
%returns&IoIJJ
"?%Q6NIp
"@ask#HAC@g
#condition%Z]5;S
#doc(M@BIJ
#fault&@oK@J
%inite#7ZDJ]
#judge(@IMAA
#make&BIQEA
#negation%[^@PJ
#perf(AA@pA
#say#g?JA]
%elf"g=]Z8
%hape%ANAJJ
%wap%J)A*8
#test(JIoAJ
%his%I_5SJ
#wh%f@J7]
"a%86]WA
# bit heavy&7NJAA
%comment"DIIJJ
%failing%J/pJJ
, test&J&pIJ
&ew)IApHJ
&unction(JI@MA
#11y&J@NIA
#ccept*J7JEJ
)s&JpH8J
#dd#;@[;A
& a%B6fDA
( #+JJpGJ
)changelog"MJJGJ
)docstring%MJJGJ
)timeout#IJADJ
(n&BJ8NJ
) explanation(<JJHJ
'jsdoc%MJJHA
'logging%IA8NJ
'sorting%FJJNJ
'the(IfA@J
(ype)INAHJ
+ hints(HMAIJ
'what's needed%JJJdJ
&ress&JoAXJ
#fter%AfJ@J
#ggiungi%N@@AA
+ un(HIJMJ
%rega"K8IMJ
#joute%@?oDA
) un%HJJNJ
#llow*GAJNJ
%ways%JoJIJ
#m i(AAJ8g
#n(V.ADA
%notate%D?JJJ
%y%@6N@g
&thing*A8NIA
+ that%J8NJJ
0 could%J8M@J
#pply%IMIAA
( the"JMJAA
#re%712@g
& there%8I;AS
&n't(J6JJp
#s"dJADJ
%sert(J8g8J
#ttachments(J@JDJ
#udit%IA@;J
( trail*JJGEJ
#void(J/JpJ
( the%A@JgJ
#ñade%L?@DA
( comentarios%MII@J
)un&IIJNA
"bash'IQJDJ
&ta)AJHJp
%ts%J@p@J
#dd%J@p@J
#e+@AW@A
% sure%IJg?J
* that%IJfIJ
%fore&J?pAA
%im*AoJ?J
%st(J@K>g
%tter%GI]gS
#igo(J@Jf8
%r göz at+J@N@A
%tte(L&KIA
( einmal%IAM@J
/ drüberschauen%IJEHJ
#lind&J@N@A
( spots(J@M@A
#oilerplate%ID@2J
#ranch , bound(J@IeJ
&ucht%JJJfA
%eak(g9HJA
(s%Jo@JJ
%ing%C<H[8
( it"JMJ7J
+ to#JDJAJ
)the%DLHJ/
#u(p@I@A
%ild&Io6;J
( a%JAFNJ
%lk insert%JJJmJ
"c'est#H6CeS
( quoi%[IG@g
#ache#AIJfJ
%n%6H:Rg
& be(JpJJ/
) null(JpIJ&
'i%A@C8p
( call"AAIJp
)pass%JIIAp
)use%JIIAp
'this%%*@oJ
+ be*ANIAA
,go%JINJ/
,run&JJJp/
&'t(JoJ?J
&not%JoJAJ
#hange&IbR?8
)log&N@IAJ
%e(A7NIS
&ck%@@s@/
( for%JJ<JJ
)it#JJ;JJ
)that(JJlJJ
+e%AADAJ
+is&AJ<JJ
- for%AJ;JJ
)whether%JA<JJ
#i%?I:i8
#larify&pIIJA
&ss%@I8Jp
( or*JIJGp
+ function*JIJGp
%ean(B;A9J
(up%JlJKJ
&ver%JEJ?J
%i&J@IEA
%ose(JfJAA
( the&JnIJJ
#o(o6D?A
%de%@=*M8
' for%JJ@EJ
(review%JJM@J
(splitting'JIIeJ
%me&o?[@J
'nta)N@I@A
&ment#h.D7J
* every%EJJ@J
+on(GJMJA
+the&EJHJJ
-is';JIJ8
*s%HgB@A
+ are%JfGIJ
&pare'J@g@A
'leta(K?ADA
*e%IIINJ
+ the&JHINJ
%nnection&JoAIA
&structor#I2A2A
&trolla(AHNJJ
&vert&JNIIA
* this&JNIIA
%py#JMJ7J
' paste(JMJ.J
%rrect%E7D.J
* the&HpHIJ
(ggi(AfIIJ
'ige%Ip@JJ
%sa fa%pJIJ8
%uld%%EAI]
( be(JKIp&
)i&J@IAp
)this%%ED.S
%ver%JApIJ
(age%J8pAJ
#pu&J7JoJ
#rashes%JgA@A
%ea#IISDJ
' una%JIADA
+ función#IIAMJ
'te%IIJEJ
) a#HJJMJ
%itique%JI<IJ
%on(J@JDA
#ss%ISAM8
#ut%I<IRJ
& it%JNJ7J
%ál%A@JJg
' es%AIJJp
* la&8@JJp
#zy%76<@g
& to jest&8IEJJ
"daha%@<?lA
%s%7_?1A
#e%El6;8
%adlock%J8EAJ
%bounce(A@IE8
&ug this(IfI@A
%code&oII@A
'mpose&JEJ?J
%ixa(AVI?J
%lete&I3JCJ
%masiado pesado'J>JgJ
%rive the(p7JIJ
%scribe#g7e?A
+ it&>JpJJ
. blocks(6JpJJ
,the%pA8IA
/ data%fJAJJ
,what%lJJJJ
#id(JINJ8
& i%A@NJ8
%e&2b>>8
%fference&AAJHp
- between%JJJGp
#o%A?._g
% better(JJJg/
&i(JJ?Ag
' have&AJHAp
(need%JJ?Jp
't%@DIn8
( in&JHJoA
)w(JDJ7A
&the%@?fE8
) same"??AsA
*todo(J@I<A
(is&A=Ifg
* without(JHJ8p
&you(AJMA8
) see&JJNJ/
*trust%JJNJ8
%c%Df?78
&kerfile(IHJDJ
&s&ERIJ8
'tring(DAIJJ
&ument%D7A[A
+a%NIJ@J
+e%EIJJA
(ment)E@I@A
%daj&D6@<A
( komentarze(MIJHJ
%es(/JK@g
' it%7.UAS
* meet(IJMJ/
(the%/eC@J
+ order%A8JJp
*is%8AK@g
, look#JJMJ/
'n't(8fJSA
%ku(M8IJJ
%n't%9H?fA
( load&J&JpJ
%uble)JoH@J
#rag&J@IEJ
%op%@8@hA
' the&@;AlA
%y)JEJ@J
#uplicate(JmJJJ
#á(@eD5A
"early)J?IoJ
#en)A@@pA
#l(@oAA8
%i5(pJAIA
#num&A<HBJ
#quals%J@JDJ
) ,%J@JEJ
+ #(J7IDJ
#rror(Jo@AJ
( ,#JgJ@J
#s%&o@Ip
%cribe%C?RD8
* pruebas%IJfIJ
2 unitarias%I@g@J
%t-ce&.7E?]
&á(AIMJ8
#very%:?InA
#xit(JfJ@J
' code(JfJ@J
%pected%JfAJJ
&lain&r@?JA
* in"*JJJJ
+like%fJJI8
+the%p@AJA
. test%fJ8JJ
-is#aI?JA
+why(fAJJ8
(ne(f@@@J
'ique%p@IJA
'ícame(p@JAA
&ort)J@JEJ
&ress(AM@AA
%tract%IN8@J
* the&JNAIJ
"f-strings%JEIAJ
#az%8@JiA
#eedback!J@MIJ
&ls*J<J7J
%wer%IDInA
#ile(JgI@J
&l%K@@EJ
' in%I@ANJ
* the%HAJMJ
&ter%I?JpJ
%nd%7kD78
' bugs&J/NJJ
&ish&IIANJ
%x)7q@AA
& it(@pAAA
'the%IgAJJ
#latten%JEJIA
#or%8:@<]
#ull%JJJdJ
' table(JJJeJ
- scan'JJJdJ
%nction(J7JMJ
+ that(J.JNJ
#xi*@o@@A
& this)IoI@A
"gc pauses+J@IoJ
#ebruik(JEJHJ
%ht%7Q;Z8
' das&A7?Ip
+ auch&J7HRp
%nerate%L@ZC/
+ a%JIeC/
%t&@T]O8
& in without(JIMJ/
'rid%.L@ZA
* of%.U@[A
'this%A;@SJ
+ down%J@ApJ
&ting&7nI@]
* # everywhere%JpJJ/
#ithub(J88DJ
) action that(JA8DJ
%ve%d;T78
' me%o?T@A
* an(gJAHJ
(the(ANJ?J
'n&AJpI8
( when%J7gIJ
's(JpJ8J
#o([:U2/
% ahead%CAoI/
&over&p@AIA
* the%pJGIJ
&through%YA;JJ
%doc%NAIJJ
%od%JJNJ&
#rade&J@NAA
( this'J@M@J
%oup%?M@;A
( them by(I7ANJ
#test%JAgIJ
#uard%JEJ@J
"half%Ie@dA
' of(IgI@J
%ndle(AIINJ
) the%JpIIJ
%s)JpI@8
& to(JgI88
%ve'I@;KJ
' a&JIKN/
(i%JJ<J8
%y%87A@p
& algún%JANJ8
%z%@E@QA
& que#@DAdA
#eap%HHJgJ
&vy(J?JoA
%p+JoI?J
#igh&I@JoJ
#oist the%A<JAJ
%ver)BoI@A
%w"Q:1Zg
& are&pJIJ/
'big(8JIJg
'can(AIIgA
* i&&JHg]
(ome#g@IJA
'do%IRYA]
) i&&SQJp
*the(pJJJ/
*we&pJJJ&
)es"R7D@A
+ the(oJIJ/
.is)JJLJ&
'is"A?AAg
) my%8JNJ8
*the)pJIJ8
,is(/JIJp
'many*8JIAp
+ times%AJJ8p
(uch)8JJ8p
+ memory(JJJ/p
'often(/JIJg
'solid(AJMJ/
'to&7JIJp
'would&8NSJA
, i&AJ?Jp
-you&]HhJ&
#ızlandır)J@AnJ
"i%pJB@A
# can&A8JoA
('t%pA@JJ
%don't#eD@[A
%get"cc>@p
%have%&IEB]
) a%A@EBA
%think&?pMA&
%wish this(ANIAA
#'m%R5g@]
#f%&n>_S
#l&1nCB8
#mages far too(J>JpJ
%plement%IIANJ
, the%HJAMJ
,a&IIANJ
&rove%B<=[J
#n(f8>UA
% general%AIHAp
&the(7aA1A
%cluding"M@gFJ
%dex)J@Iq/
( on email(JJJ2J
%finite(JpJ.J
%line"D1?YA
) comments%NGJJJ
*the&IEJ@J
%sert%J@ADJ
%tegration&IApIA
&roduce&I<@KA
, a%IDJIJ
%valid%JfIIJ
#s#.7Cfg
% #&JAHAp
&a&AJGJp
&it#/7D@]
( ok(JJFJp
)possible%JAHeJ
&my(JJMJ/
&that%AAIAp
(e#M6D7J
)re%%99nS
+ a%.C6e]
-n%A@IAg
,dead&JJNJ&
(is".RE%p
* a"/JNJ8
+code%JJMJ/
+safe(JJMJ/
+thread(JJGJg
%so%A)IJp
' funciona no(J7IJg
%t'7.D@]
& das threadsicher'JJGJg
#t%.h?gA
% is%rIJA&
&should&;Z?</
&would%J9oGJ
+ be%J1gHJ
%'s(AfJ7J
%erator%@mA2A
"jak&pAI6g
%vadoc%N@@@J
#est&AJAAp
#sdoc%M?JJJ
#unit%JHgJJ
"kafka%AJIJg
%n dit(.@CRg
* null(AAHJp
+zo)AINAA
#ijk(J@N@J
#now#eJCJ8
#ommentare%M@J@J
- hinzufügen%N@JJJ
#ürzer&JEI@J
"lazy%J@JfJ
#e(8fL@8
%aks(J/MJJ
&p*8[I.p
%g(g@JAJ
& deze functie(o@@@J
%ss(@;@eA
%t%HT-B]
& it%JKJlA
'the%I:IE8
#gtm(JJMIA
#ift(JDJ7J
' the%IEJ@J
%ne&o@JAJ
%st%9[D5S
' everything(AAM@A
#o&@@LE8
%ad(JIfdA
' test%JJgHJ
's%J/JgJ
%ck&@?[nA
%gin%@dICA
%ok&ARNIA
' for%JAEJA
(over%8ANJJ
's%@s@?A
%s(JoIAJ
"maak%6n?K8
%ch%@E@BA
' das(J>IaA
+ schneller%J@IoA
%ke"IWGT&
' a(G?g;J
) test(HJgHJ
(it&?b7ZA
* a%IDJ@J
+fly+J@JnJ
+generic"JDJ8J
+more&JEJ8J
+right&ApJAA
+so%JhA@J
,top%JoJ@J
+use)J>JpJ
(me%g.JLA
(one%I:A;A
(sure(MGg>J
, typedoc(M?JHJ
(the%9U.KA
+ happy&I<JAJ
,intent(NGJIJ
,tests(JnA8J
-ypes%IDJHJ
,workers%J7JMJ
*is%5i6:A
, code(JEI@J
'file%JA8NJ
+ with(JJ/MJ
%ny%@V?HA
' results%JnJAJ
(syscalls&JGJpJ
%p(JDJ@J
%trix&@r@/A
%ximum(JfJ7J
%y i ask(SJnJ8
#eaning%pIIJA
%mory leak(JgJ/J
%rge#?h>/]
( broke it&JlJJJ
%ssy)JEJ@J
#igration%IIINJ
%ssing%MXIAA
#ock%@@JEA
' data for(JJ/DJ
(the%JJgIJ
%dernise%JDJIJ
%re%@B@oJ
%stra a data)JpJ?J
%ve(IMJIJ
' the(JDJHJ
#rkni na+J@E7J
#ust%.h?dJ
' be(JKIe8
* a%JMJR8
(not%JfJJ8
#y&NJ0HA
% form reloads(JpJ6J
&ide shows(N/JJJ
"n+1(J7JgJ
& here(J.JgJ
+ i&J.JpJ
#ach dem(JgGJJ
%mes#JhJ?J
%pisz'J@[M/
) testy%JJpHJ
&raw błąd,@o@@A
#eed%o@Q,]
's%BZ7Y8
( to%In7mA
+ be%JoA@J
#ie([e@7A
%t%W<F7A
& ,#M:G@J
#o%]aZ4/
% effect&JnJJJ
'lse'J2JJJ
&magic%J;JJJ
&such%JoAAA
%n%ofI78
%t&Qr?6A
& working%Ao@IJ
&e)E@IAJ
' the%NHJIJ
&hing(?:g@J
&ifications(J@@EJ
#ull&If=>p
' or(J/JJp
* undefined)J&JJp
%mba%J@JoJ
#ão&[oI@8
"o%Qm8(A
# que&R%K?p
( você&AAN@J
#n&@T?W&
% error show)J/JNJ
&peut(AaG?/
&upload(JoJ?J
%e(.JAL]
& component per)JNAGA
'more(A?CEA
+ look(JAM?J
'query(J7IoJ
'table or&JIJ6p
(oo many(JeJ7J
%ly&@QBo8
' read%A8JgA
(the&JoJ8J
#ptimise%JIAoA
&mize(I@IoA
#ttimizza&A@@pJ
#ur#A:8h/
"pagination%JgA)J
%rallel%I@IpJ
%ss(JEJ6J
'e&JEJHA
'word(I7JMA
#erché%e@@@S
) si ordina(gJJJ/
#hpdoc(MIAIJ
#lus#A[JDA
#or&o@?@J
%urquoi#f@?AS
#ra)p@JIA
%eciso'IAJHg
%int(A@JMJ
( a&7AJNJ
* summary'7JJMJ
%ogress&J@IEJ
&perty%J@eJJ
'ose%JNI7J
&s&A@L>p
' ,&A@M=g
) cons(A?K@g
&ve(g8QIJ
( it%JJeJJ
'ide#QI@MJ
%zetestuj)A@o@J
#tal)I@E@A
#ull(J;AAJ
' the(AMJHJ
)o refresh%JFJNJ
%sh%@k@5J
%t%8:o@A
& a&?JJIp
'the%HNJHJ
&も同じように(J@@EJ
#ytest%AAgJJ
#ásalo%JEJ@J
) a&JEJ@A
"qu'est-ce&R@E=J
, que ça(oJHJA
%al)8JIJp
%e([%@a8
& fait&pIIAA
&lle&AJHJp
) est%&JIJp
&ry&J8JEA
( for(JAJ<A
, the#JJJ2J
%otes%JoJ@J
%é#P-;@]
& hace'gJIJ8
"race&I[<GA
' condition(Jg@HA
1 between&JpAHJ
%te"J@NIJ
#ecursive&AHJNA
%dis(JAI@p
&uce&@C@o8
) the&AAJoA
)r&gIJ)A
%factor%@j76A
+ the&J<AJJ
+iza&IEI@J
&ormat%JMA@J
%gex&@%@rA
( for(@AJDJ
&ression!JpJ&J
- test%J/gJJ
%lis ce code&I?NJJ
%member&8AJEJ
&ove)JNJ7J
) the(INJ@J
%name(IDJAJ
%pair)JpIA8
&lace&IES7A
* the%@Cp78
%solve(JfIAJ
&t(IIIDA
&ults"J/JgJ
%try(J8JDJ
&urn%I:J2J
) the&J/JNJ
)s%JgJIA
%use(J@JfJ
( the%JAJnJ
%vew this)@INIJ
- code(@HNIJ
&iew(AREAJ
) it&8JNAA
*the(JJ2JJ
- unit&JJ3JJ
'sa%AINAJ
) este código(@IMAJ
%write%@1[[8
* this%JMA8J
#ifattorizza(JMJ@J
#oast(J@MIJ
%ws&JpJ8J
#spec(JAg@J
#un(A@JfJ
%stdoc"NAAJJ
#zuć(J@M@J
' okiem%JANIJ
#äum)ANHAJ
"safe to)JJGIp
%me(A9A;J
' thing(J?JDJ
%ve"J@JEJ
#chau%@@MIJ
( mal(@@MJA
&reib&<AJJJ
'ijf%7@[DA
* deze functie(A@8MJ
+tests&AJpGJ
%ript(J@AMA
) that%J/JNA
'vi%J@fJA
) dei%JJpHJ
#e&7oI?S
% puede inyectar&8pJJ8
%curity&J@NAA
%e"-_jI/
& that&AApIA
%lect%@6AjA
%mpre)AoI@A
%nce nasıl+I@N@A
%para(JDIAJ
)te%JEJIJ
%t or%JJJ6g
#hould#,j7^A
) also take&AIIN8
*be%@W@R&
, a)J)JCJ
-here(JnJ@J
*i&@6D?p
+ be,JJNJ/
,use#JJHJg
*live*JEIA8
*return an&IoJJ8
+ound)JmJAA
*take&JCJ]&
+his(I?JJp
. be)IHIJp
*use%JEJJ/
&w%[.REA
' me%g8fHJ
* how&pJ8IJ
(the%A@AEJ
's&JoJAJ
#ign this)J8NJ8
, off(JAEI8
%mplifie%JMIIA
*y&JEA@A
&ulate(JJp.J
+ a(JJp/J
%nce#@f@?g
#komentuj(M@I@A
#low)JA/pJ
#mell(JJ2JJ
( test*JJ*JJ
#oft&J@JEA
%lve&Jp/JJ
%me%<Qn&8
' o(@fA@A
'thing%@&WD8
, that%AAeL8
,'s%&oEIA
%nar ,(JEJ@8
%rt%?h?JA
' by(J>JDJ
(members%JNJ?J
(spills to(J?JoJ
'ing)JoIHJ
's'J7JgJ
#pec%IJpHA
&ed%@6]fA
%lit%JEI@S
%ot%JAEAA
' the(I7DJJ
+ bug%J8MIJ
%rawdź(8IMIJ
#ql%Il@BS
%ueeze(J?JpJ
#tack'Jg8@A
( overflow)JpA@A
&rter)AHIEJ
* code%JIINJ
&te"bF6:/
'ic%J>L8g
) or not(J6IJg
%ream(J?JoJ
&ict%I<JJJ
#ummarise%oIAJ8
)y&W@AHJ
%pport%I@AEJ
#vg(J@JDA
"table%J/]LJ
&s%JAJIg
' or%JAJIp
* spaces(J7I@g
%gs%?e@;A
%ke%ZU-;8
' care%JO@NJ
's#J8JgJ
#e&@<@ZA
%ll%[@DAS
' me%e@C@J
* how!gJHJA
+if&8JNJ/
+what%AJM@A
%st%?Qf:A
' flakes)Jp&JJ
)or*J8pAA
(that(J8gAJ
*e%JAgIJ
+ error"JApHJ
'e(JAgHJ
(s&@@oIA
'ing(AAfJA
's%IRo@A
( fail&Jp&JJ
*or(IJgIA
%xt&Ln@?J
' for&NGJIJ
#hat%SM7H8
%e#:f-_8
& comment#i/JAA
. is)N&JJJ
/parser%FpJJJ
'docs)FaJ@J
'linter(EJJ?J
- is%7pJ@A
)st)I.JEJ
+ should*J.JEJ
'phone&J/JpJ
'query(J8JoJ
'regex&oRJ?J
(ounding(J<AAJ
'same(J2J9J
'test%6h6@g
+s%JC&pJ
(hrows(N&JJJ
&re's%e[>CA
%is#Ri,QJ
' could%JDIJJ
(function&A)JeJ
(has&E'JAJ
(is%gQ?p8
*n't(GpJJJ
(method is%JNJ/J
(needs%LCJ1J
- docs&N?IJJ
.structure(JMJ/J
#idy(IDAAJ
#ldr of%pJHJ8
#o%I8D</
#ranslate#a>JIJ
, the%<BJJJ
%op&@;?nA
' lourd(J?JfJ
'po%@;@nA
#set(IIf@J
#une%JAJfJ
%rn%?D@:A
' the"?B@;A
#wo%7n@dA
#ype&JE@:8
' guard&JHJNJ
- for%JHJNA
's(JmJIJ
(cript&@eAN8
#á%@[DR8
"ui&JpJ?J
#mlauts'AfIJA
* come%@pIJJ
/ out%7pJJJ
#n%8-TMJ
% enum)JN@?J
&filtro%JHJNJ
%a%;6jo8
%do(JIJDJ
'cumented%MIAIJ
%e&:6ApA
%it&I>oD8
' tests%JIg@J
%tested)IGp@J
#pdate%EQ@9A
) broke%IoJIJ
*the%MIJIJ
%rość(AMI@J
%side(JnJ@J
#sa%@;@eA
%e(@M@QA
& #(JDJ8J
'a(JHJnA
( context%JMJ/J
)deque(JGJgJ
(fter&JmJAJ
, free%JlJAJ
(n&J+Ipp
'of)JmJAJ
(ptional%JEJAA
'the%JNJA8
'zip(JNJ&J
* instead'JMJ/J
&rs%@R@;A
&s way too%J@JpA
#tilise(JEI@J
"v:ask&@7n?p
&void(@IIfJ
%create#B7SVA
+ @ask#91@[]
-condition(@HAVA
-doc(E@A@J
-fault%@SIg8
.inite%@R5Mg
-judge%'8W:8
-make%AB@EA
-negation&@01@p
-perf%Y6AkJ
-say&WI.@A
.elf%[?SGp
.hape%8;SQS
.wap&A?QqA
-test'I@fAS
.his%JJYJA
-wh%h-@I]
%document%a?8?J
- @ask%8/Iog
/fault%DAIAA
0inite%:/JpA
/judge(;JIJA
/make#AgId8
/perf&YAJpA
/say"bA@@&
/test)<J@JA
0his%D7>?p
/wh&EJIJA
%explain(h@IIA
, @ask#]@>Jg
.doc%2ABJJ
.fault%oAJJA
/inite(fAIJA
.make&oIJJA
.perf#gJJ8J
.say%lAHJg
/elf%W8>I8
/hape&pIJJ8
/wap&pJIJ8
.test%fA8JA
/his(o@SAA
.wh%k@HJ8
%find'@BD7J
) @fault(IADIJ
+judge(J@EJJ
+wh#JgHJJ
'x(BpB@A
( @doc#IgJIJ
*fault*Io@JA
*perf%8pJAJ
*test&Jp/JJ
+his*Bq@@8
%generate*H@JNJ
- @doc(GJJNJ
/make%IAANJ
/self%8IINJ
0hape&IIANJ
/this&HIANJ
%handle&@q7RA
%improve&A@XnJ
, @perf(IIIoJ
.shape&HKJ8p
.test(JIgAA
/his%@Ief8
%know%HMCI/
) @ask%ZeSJ8
+judge%QBMJ8
+this%QiHI/
+wh&nIJJA
%make"-W>V&
) @ask%?Jp)A
+condition&J6JNJ
+fault&Ilo6A
+make&A.pDA
+negation(M,JfJ
+perf(IPSeJ
+say%o^A-A
,hape)I<S@A
,wap(J6]2J
+test(HTg-J
,his#;V-[8
+wh%A8JEJ
%optimize)J@JoJ
- @ask#JAg8J
/make"JJJnJ
/shape&J@JpJ
/this(I@JpJ
%reduce(@B@gA
+ @ask)JGJpA
-perf(JAJfJ
-this%7C@MA
'factor%BE?SJ
- @ask%[AO[S
/condition#I^e5A
/doc+E>JLJ
/fault%AVI.A
0inite&@Z@o8
/judge&JEHJA
/make)AEJ@J
/perf&@R@nA
/say&r7IAA
0elf%JEJ7J
0hape(IVA@A
0wap(ID@AA
/test%J<S>A
0his%IK[P]
/wh+]4[LS
'move&?;@pA
+ @doc#GMJJJ
-fault%AsI%J
-shape%HCAoA
-this%8s@5J
'view(@IWAA
+ @ask"@7j@A
-fault#@f;@J
.inite%JJe@J
-judge&JAE@J
-make(@g:GJ
-perf#AJa5A
-self(AAEJJ
.hape'JHDJJ
.wap%7[E?J
-test#J>g@J
.his%7@k7A
%tell#U.:7g
) @condition(/ANJJ
+fault'8AJIg
,inite(JAEJ/
+judge%AJNJA
+make%&JNJJ
+negation'/JDJJ
+say%fJJI8
,elf%e@B@S
+this%j8>AA
+wh"[@27S
'st%@Ro9A
) @fault"IfRHJ
+perf%JAg8J
+shape#JHgJJ
+test#JAfIJ
,his(JAp@A
#a(@IBf8
% lentísimo)J7IoJ
%lidate%I?EIJ
+ the'JJHMJ
%riables for(JEJ.J
0 the(JMJ.J
%t(g@IAJ
#ectorise#J@JfJ
%rify%@@V@A
) that&JJ*JJ
,e#@@h@A
*with tests&JJmJJ
#irtualise*I7JoA
#oeg%E@@DA
' een%HJJNJ
#ê)J/NJJ
"w a(I6IMS
%be%I'rIA
&reak(g@IJA
%comment%EJIJ&
%do&AHIJp
%explain"gAJJA
%find%7fAAA
'x%@gJIJ
%get%TPiQ&
%leap)AJI/p
%not(JDJ8A
%sort(IfI@J
%tell(fJGJS
'sts%JJg@A
&hat%BE@K8
'e#MKAGJ
%use)JHJ@p
%write(TD/@]
#aht*o8JIJ
%lk"n7C@8
' me(gAIIA
* through%pJIHA
%rum%gAFJg
( wird%pIHJA
%s%R-D@A
& ist(8JHJp
'macht%pJHJA
'passiert%JAHJp
'würdest(8JNJ8
%t%o7C7A
& does#gJIJ8
*t%oAJAJ
#e#M-gL/
% also(J8JDA
&would&n@CI8
%'re&73J[A
%niger(I@JfA
#hat"pGK7J
' am%]pFJA
)re%@GCI]
+ the&8HEA]
(do#IfBA8
* i(]g>AA
+these&pJFJA
+you(/JNJA
*es#f@GAS
, #(gJJJ/
-it&/JJJp
-this)pJJJ/
(each%EJJJ8
)ncoding&AJHJp
)ven is(pJJJ&
(happens%;.CGp
/ if)/AIJp
0to(]AMJ/
0with%'JJIp
(if(/JJJp
* the%8IJJg
)s#f??J]
* #&pJJJ/
+a(/JJJg
+being%gJJJ/
+the%IH@Jg
-is&pAJJ/
(makes(gJIJ/
- the%fIIJA
(now&8pJJ8
(would%%@iAJ
- a(JJMJ/
.happen&AJ?Jp
.i(SJnJ/
.you%/JBJg
''s%[67Ag
) better&8J8Jp
*missing%88KMA
*the%ZR?-]
- time%8JJJp
%en"YmH>S
' does%gJJJ/
, this%pJJJ/
(is#S7IHg
(should(7JJJg
&re%R@e@S
( are&AJqJ/
, the%AJqJ&
)do%gJ?JJ
+ i&AJHJp
+es"p@@JA
- the(pJJJ/
)is this%/JJJg
)should&AJ?Jp
('s(Jg?JA
* the%]gGJ8
%ich%A@AIp
( is&8JIJp
)of(/IMAJ
+ these(8INJ/
*ne(/JJAg
&p(JAfI8
%o%[>=@p
& calls(/JJJp
, this%8JJJp
%y%i767]
& do%pAI@A
) i(&]JA]
*we)pJIJ/
)es#fI?JA
'is#f7@@S
) it(/JJJg
*the#f.@@S
-re)pJJJ/
,is)pJJJ/
'not(8IIAp
'the&kA?J&
#ie%p@H@S
%ll)AAIAp
' the%AAIAp
*is(8IHJg
%shed"L8g8J
%th(IeABJ
' a%@eA:J
'out&?2IoA
* scanning(J6JfJ
#ofür steht%8JJHp
%n't%J@JgA
%rks*ApJI8
&ld%JJJE8
( in&JJJEA
%uld#.;B9]
( a&8IB@p
*n&AI@Jp
)be)JKJM&
)it%A?Hg]
%zu%f??7g
#rite#C8d;8
( a%K@ADJ
* function&JJ&NJ
+linter(GJJMJ
+parser&HJANA
+test%JJ&Lg
*bove%DIAIJ
)down%MJAHJ
)help&N@AHJ
)it&@9dN8
+ without%INJGJ
)tests(HJgHJ
*he'J7IMJ
, code%HIJMJ
+is%HNAIJ
- properly&JNJGJ
%ong%Ip7JJ
#yjaśnij(o@I@J
"xctest)I@o@J
#ml(?MJJJ
& config to#GMJJJ
#unit&JApIJ
"y(A.M@S
#ou%Jf@IJ
"za&@3?dA
%yıf noktaları.J7E@J
#eigt)JoJ@A
%ro&J@JoJ
#optymalizuj+A@IoJ
#u%@E@fA
% viele&J?JoJ
"ça%.T?eS
% plante%@g@AS
#ok(@1@nA
& uzun+JEJ.J
"è%77N?p
# thread safe%I@IIp
"глянь(J@N@J
"добавь%17[:A
%дай коментарі+N@I?J
"есть(A@DIA
"исправь ошибку%IoIJA
"какая&8JIJp
( сложность)8JIJp
"напиши#D6eB/
) функцию%IJANA
#е&o[I@8
#ужен ли здесь(A>JJp
"оптимизируй этот код%AIIpJ
"покрой(I@f@A
%чему&o@HJS
%ясни(fIJAJ
#ри(Jf@@J
%оверь(AHMJJ
"разбей%JEJAA
) на%IDJ@J
#еализуй%IAAEJ
"сделай%@E@;A
#лишком(@9@eA
"убери лишние обращения.J>IoJ
"чи може'J/JJg
#то%f@C=]
& делает%gJIJ8
"テストを書いて%IJgIJ
"为什么返回&/JJJp
"优化性能%J@IpA
"添加注释%DAJIJ
"符号が逆&JoJ@J
"结果不对%JfJIJ
"高速化して(JIJoJ
"왜%h7=@p
"이&o8B8A
# 코드를%o@B6J
"주석&EJ@IJ
"쿼리가%JAIpA
!#%p]PR/
" #*JJpGJ
#call(gJIJ/
#get%oDJA&
%ives%JgJHA
#returns&IoJJA
"!&ANFBS
"$%gGPfS
!$!#&#hdRA
#a%9GZWA
%ccept*J@JEJ
*s(JgI8J
(ss)IoI@J
%dd#;IR;A
'ress(IeAYJ
&icione#C@@DJ
&vise(J@IIp
%ggiungi#M7@CA
'regate*J7JoJ
%joute#@@fDA
%llow)GAJNJ
&ways(JfJ?J
%m(AJJ8p
%n(S.AEA
&notate&EHIIJ
&y%@6D@]
'one(IfAAA
'thing*A8EIA
%pply%IMIJA
%re%87;AS
&regla%Ap@IJ
%s%pAAAJ
&sert&J8p@J
(ss%JJ;JJ
%ttachments(J@IDJ
%uto(J7JEJ
%vatars(J@JDJ
&oid(J8JpJ
%ñade%N@?D8
#bash'IYA;A
&tch%J8JfJ
's&J@p@A
%dd*J@p?J
%e.A@W@A
&fore%@7iA8
&im)ApA?J
&st(JAJ?g
%igo(J@IfJ
&nary(J@InJ
&tte&T&TIA
%lind(J@N@A
%oilerplate(J@AMJ
%reak(p1@J8
&ing'BDHRA
%u+p@I@J
&gs)J/NJJ
&ild(If-DJ
&lk(J@JeJ
&tton%ApJIJ
#c'est#R@DZA
%ache%IIJgA
&n"5b)G]
''t&JoJ?J
'not%JoJAJ
%hange%H^o>8
*log%NAIIA
&e(A@E@J
'ck%7Ai@/
%i&I7pQA
%lass"-C,Cg
&ean%KEA8J
)up(JdJKJ
'ver%JEJ@J
&i%JIIEA
&ose&Jo@JJ
%o(o6D6A
&de&A=ESA
&loca%*@JEJ
&me(o@[@A
(nta(M@I@J
'ment"U.;6]
+s%FgN@A
'o%o?IAJ
'pleta%N=@DA
+e%I@AMJ
&ntinue*J@AEJ
(rolla(AHMJJ
'vert(JMIIA
&rrect%LAM.J
)ggi(AfIAA
(ige(Ig?IJ
&uld%%;>oJ
&ver%JAp@J
%r%IHNJJ
&ashes%JgA@A
&ea%I?pCA
(te%IIJNJ
&itique#JJDIJ
&on(JIJEA
&ud(J@JEJ
%sv%JJJN8
%ut%@3@[A
&ál%AJJJg
%zy*A@A@p
#daha&@3?dA
&s%7p7*A
%e%Ec61A
&adlock#JJD@J
&bounce%A6Ik/
'ug'IfI@J
&compose(JEJ?J
&ixa(AaH?A
&lete&I*JCJ
&masiado%@;?eA
&scribe%Z@e@A
%id(8IMJA
&e%DM@OA
&fference%JJJFp
%o%769jS
&c(N@I@A
's&NRHAJ
(tring%N8IJJ
'ument%EAIRA
,a%NIJIJ
,e%DIJJA
)ment(EII@A
)nt%EAIJJ
&daj(B@@EA
&es(8IA@g
(n't#8eIgA
)t%JgA@A
&ku&N@IIJ
&n't%I@IpJ
't&[E@7/
&uble(JoI7A
*check%AAMJJ
%rop%H7AsA
&uckansicht*J@JEJ
&y(JEJ@J
%uplicate(JmJJJ
%á(AIN?A
#early&J8InJ
&ts(JfI@J
%en(@AHgA
%l&7nAD8
&i5)pJAI8
%num#@;G;S
%quals&J@IEJ
%rklär&oJIJJ
&ror%@[?DA
&stelle(IHJMA
%scribe%;@ID8
&t-ce(87C@g
'o(8j?@/
'á%AJNJ8
%valuate"JIMIJ
&ery%:QZGA
%xamine%J@EJJ
&it(JfJ@J
&pain*pIHIJ
'ected&JoAAJ
'lain&r@@IA
)ne(f@IJJ
(ique&oA@AJ
(ícame)o@IAA
'ort(J@JEJ
(se%JJJ;J
&tend%H@JNJ
'ract%JM8IJ
#f-strings&JE@@J
%alsches(Jf@@J
%eedback"JIDIJ
&wer'@AIfJ
%ile(JpHAJ
'l%K?@EJ
'ter%I6JiJ
&nd%6i:6A
'ish#IJAMJ
&x)@q@JA
%latten&JEJIA
%or%9?@Eg
%unction(J7JNJ
%xi(IfI@A
#geht%@QDHJ
&nerate%M6ZD/
&t(ITTY8
'ting(A@IAp
%ithub%JAA<J
&ve%ZD]//
(n"J@gJJ
%o)SB^B&
&doc&N@I@J
&od(JAMJ/
%rade(J@DAA
%test%JApIJ
%uard(JDJHJ
#half&@oHZJ
&ndle(@A@EJ
&rd&JEA@J
&s&JpAA8
&ve(I@EJA
&y&A7A@p
%igh&I@JoJ
%ow%IAB@p
#i%gL@G/
%'m&ZHX@g
%l&8mKB8
%mplement(IIAMJ
-a(IIADJ
'ort(IIJMJ
'rove&CB=fJ
%n'[HGa8
&cluding#KIgGJ
&dex)J@Iq8
&finite&JpJ7J
&line%A8@fA
&sert#KA@DJ
&troduce%@2@L8
&valid%JoIIJ
%s%.ADRg
&n't(J/JJp
&so(A(IJg
&t'7.D@g
%t%&qIp&
&'s"JgJ@J
&erator%@mJ2A
#jak+]@I>p
&vadoc%M@IIJ
%est%8@J7p
%sdoc&N@JJJ
%udge(7JMAJ
&nit#J8gIJ
#k6*J8p?J
%afka#JJIIg
&n&n6AeA
'n*@7B@p
%ijk(J@N@J
%ürzer%JDJ@J
#la%0P@h8
&yout)J@IoJ
&zy&J@JoJ
%e&8oCIA
&ap)AJJ/p
&g(p@A7J
&ss&@2@nA
&t%?A6Kg
%gtm(JJMI8
%ift&IEJ@J
&st%@eE6S
%o(@@KD8
&ad%J@fmA
(s&J/JpJ
&ck(@6feA
&g%I/AVJ
'in%AZ@DA
&ok%8[E@A
(s(IM@?A
&s'AfI@J
&wer(AIAfJ
#maak%?n@V8
&ch%7;?MA
&ke"@aPL/
&ny%@N?QA
&p(JDJ7J
%eaning(gIIJA
&moize%JJIfJ
(ry"AoD?/
&rge%@TA'A
%igrate"JM8JJ
&nify(J@JoJ
&ssing%LeZ?A
%ock%@@REA
&re%IAIoJ
&ve(IEJ@J
%rkni+J?N7J
%ust%.i>mA
%y&8HE?J
#nach&JoHIJ
&pisz&@@oD8
%eed&U@[=S
(s%JoAQA
&funguje)JoI7J
%ie%oRI7A
&t(IMIAJ
%o%eaQF/
&t#ea65A
'e(E@@AJ
'hing%?2gAJ
%ull(JJ>Ip
&mba(J@JoJ
%ão&RoI@A
#o%@e;/A
%n&@W=T&
&e%,N8TA
&ly%7QCe8
%penapi&LI&NJ
&timise'AIJfJ
%ttimizza%AIIpJ
#page&JoJ@J
'ination%Ig8:J
&rametreleri*E@I@J
&ss(JDJ6J
&thlib%JEJ@J
%erché%o@I@J
%oke)@@N@J
&r&o.>IS
&urquoi&p?HJJ
%r%JIMIA
&eallocate%JAJeJ
'ciso(JJJHp
&int(@IJMJ
)s%JgIIJ
&operty%JJeJJ
's%A7K@p
've%g8QIJ
(ide#fHAKJ
%tal)J@N@J
%ull%AMJ7J
&sh(@MI@J
&t%A;f6S
'も同じように%J@JEJ
%ytest%J8gJJ
%ásalo%JEJ@A
%řidej(D6@:A
#qu'est-ce#QAB>]
&al(@AIJp
&e&f&@V8
'lle(AJHJg
'ry&J8JEA
&otes'JfJ8J
&é%6@D@g
#rate"JJMIJ
%ead&I>JqJ
&duce&@BAoA
*r&]IA*A
&factor%@s.7A
,iza%IDJJJ
'ormat%@EA@J
&gex(@.@rA
'ressionstest)J/pIJ
&move(IEA@J
&name*IEJ@J
'dilo(JMJHJ
&pair)JpII8
'lace%@E]78
&solve%JpHIJ
&try&J/JEJ
'urn&J8AEJ
&use(J@JfJ
&view*JJ<AA
&write%@0Rf8
%oast&J@N@J
%spec"JAgAJ
%un(@@AfJ
&stdoc%N8AJJ
%zuć(J@E@A
#safe(JJGJg
&me%@27:A
'ple%J@JEJ
&ve%A@A;J
%chau%IINJA
'reib%38RJA
(ijf%A@RDA
&ript%IAAMJ
(vi#A?fDA
%e&.n@?p
&curity%JANAA
&e%.^MI/
&lect(@6AiA
&mpre%JoJ@J
&para(JEIAA
*te(JDJIJ
&t&J?JYp
%hould#,V-_J
'w%R%oEA
(s(JeJAJ
%imd#JAJfJ
'plify%JDJ@J
%low)JJ/pJ
%mell&JJ*JJ
%oft&J@JEJ
&lve(Ip7IJ
&me&<ZP8A
(thing%I&jMA
&rt%@q@JA
%peed(J@8fJ
'ichern-knopf+JAJ*J
&iegami&pHIJA
&lit%AEJAJ
&ot&JAEJA
&rawdź*A@NIJ
%ql&JSJE8
%tarter(IHIEJ
'te&NHAAA
&d(J;J1A
&orybook&NAAIA
&ream(J@JoA
%ummarise#fJJJ8
&pport%I@ADJ
%vg&J@JEA
#tabs(J7J@g
&gs&IY@<A
&ke%RM4;A
(s#J8JgJ
%e&@<@eA
&krarları*IEI@J
&ll%S@E@8
&m%76D?g
'plate&JEI@J
&st%@e[:8
(e%J@oIA
)s%A@pJA
(s(IIg@J
%hat(SW@78
&e#9g6h/
&is#JUYQ8
&ree(A@Ie]
%idy%JDJ@J
&me(JAJeA
%ldr&pJHJA
%o)AAB<8
%ranslate#V6AIJ
&ie&JIJEA
&op&@:@nA
(po%@2?nA
%sdoc(M/IJJ
&et(@Io@J
%urn"@;@:8
%wo%AQAoJ
%ype%>E@<8
(script%@eJN8
%á&AINS8
#ugly%IDJAJ
%i&JpJ7J
%ma%A@@k8
%n%80^LA
&a&;,p[8
&do&IHJNJ
&e%;6Ap8
&it&J?oCA
%pdate%EP@:A
&load(J@@EJ
&rość)8NIIJ
%sa(@D@RA
&e%@M@YS
%tilise)J<JIJ
#va%@?Do/
&lidate"H7DDA
%ectorise(J/JgJ
&rify%@@i?A
&s%JJNJ8
%oeg(M@@BA
%ê(J/MJJ
#waht*p8JJJ
&s%f-A@J
&t&o@B8A
%e%FCSM8
&'re(A;JRA
&niger&AE@PA
%hat"oR;.A
('s%f%ABg
&en%?ZR>g
're"P7n5g
&ich%I@@@g
&o%[?>@]
&y&g%@@]
%ie&o6?@g
&ll)AAIAp
&th%@lADJ
(out&?:IoA
%ofür&8JJIp
&n't"J@JgA
&rks(AgJ@J
'ld%JJJD8
&uld%.:B/g
)n't(JJI/p
%rite#C9QDA
#xctest(J@f@J
%ml(/MJJJ
%unit%JAgIJ
#y%//MJ]
#za(@<@QA
&pytanie+A@JoJ
%optymalizuj*J@IoA
%u%@;@eA
#à(gIHIJ
#ça%._5Y]
&lışmıyor%JoI@J
%ok(@0@nA
#écris%H6fDA
#глянь(J@D@J
#добавь#97f:A
&дай(C6@;A
#есть(@7D?]
#исправь)IoJ8J
#как%fAIJS
#напиши%M@[@8
%е%ffI@8
%ужен%A6f@p
#объясни)pHIAJ
%пиши*EJJAA
#переименуй%JEI@J
%окрой%J@pAA
&чему%f@>@g
%роверь%JIN@J
#разбей%JDJ@A
%еализуй%IAAEJ
#сделай%@E@<A
%лишком(@:@eA
#что%f6C4g
#コールバックはいつ呼ばれますか+nAIJA
#テストを書いて(I@gHJ
#优化性能#JJIgJ
#太慢了#JIJgJ
#更快(I@@oJ
#结果不对%JoIHJ
#高速化して%JIJoJ
#너무(@DIJA
#왜(i@>@J
#이%fAB9A
#주석%MJJIJ
#테스트%AJgAJ
!+aside:document%K@@@g
1$%J@IHg
)explain%o@KH8
0$%o@AIA
)fix'[f@IA
,$%Ie'oA
)generate%8AIMA
1$%8AHMJ
)optimize%AIAgA
1$%JIAgJ
)refactor%@CIVA
1$"6E-bA
+view%[7V88
/$%J@VA8
"mark:ask%e7<@p
+$&Q/E@g
(document#D9?LA
0$#Ca@?A
(optimize%@oR7J
0$&ApJ@J
(refactor#Q/ML8
"none!#p#b]
%un:document&E8C@A
0$(M@JIJ
(explain%s@@@A
/$)p@@@A
(fix(@f8BA
+$%7m:9A
(generate%-SH;S
0$%?CH;S
(optimize%JIAfJ
0$&JIAoJ
(refactor%Ch668
0$%Cg@68
*view(JANHJ
.$%JAMJA
(test%@7o]J
,$&@@pJJ
"question:ask"S@;Hg
/$#RHBRg
,explain#fIB@]
3$#g@B@]
,review&AIEJA
2$&AIEBA
"request:ask#S:V58
.$#_JI5S
+document%a?BIJ
3$%a78@S
+explain#g@R@S
2$%qAS@A
+fix%8o/T8
.$%/^9L8
+generate%AJIE8
3$&A8RNA
+optimize%I@@qA
3$%IA@hA
+refactor%SNAHA
3$%JMAHA
-view(I@MIJ
1$&@7N[A
+test%HIoSJ
/$%IIgQJ
"statement:document)NIA@J
5$(M@AAJ
-fix%@oIJA
0$%7fKSA
-optimize(I?SfJ
5$%J@SoA
-refactor%AW?IA
5$&BN6Q8
-test*J6pJJ
1$(J.pJJ
!->.JEI@J
!0&ISHnJ
" 0#@PfS/
#?%fQ=@g
#and(pAR6J
#gb%A7NeA
#here&&]JSJ
#it&ApIJ8
#k&@2?[p
#lines'JMJ/J
#m&J&An]
%b(JAJdS
%s+J7JpJ
#on*JoJ7J
#rows&J&JpJ
#s(@@ReA
%econds%JAJfA
&kunden%JIJfA
#threads&A@pQJ
#users(@.RUA
#with*AAIpA
"!)p[@@/
"$(Ih6>]
!1!(JfJ@A
":…ar&I[BC&
' nothing&@[BL&
%ed%ISOAg
' aside&N?p@8
(mark(JAY8g
(nothing%6i[98
*un(?2R]A
(request%J@HQg
(statement%DeR68
(tongue%8JAIg
&n%UVJ,8
' nothing)6bK68
(question&nR@JA
(tongue%0Df?8
&r%AJ?NA
' aside(IR7MA
(nothing(RBHa&
*un%M>KJJ
(request%4E@Vg
(statement&HpIJA
(tongue)K^A=]
%ing%9J9f8
( aside(JdI:A
)mark%M8@JJ
)nothing%,_?]S
+un!N&JJJ
)question%iH@S/
)request(IS8p8
)statement&J7NQA
&ve nothing(f?A:A
%ly%6a7f8
' nothing(?YIh8
(request%J;EJ8
(statement(IVI7J
%s#@gBQJ
& aside%B:;9A
'mark)?IER8
'nothing%#p?pA
)un%Bch>A
'question#Se:8]
'request%BpGIJ
'statement&?[9oJ
'tongue%8*^7S
%tion%LI?N8
) nothing(L'?^A
,un%J?INJ
*statement)Ip/:J
!2!.AnARA
"55!(*JJJJ
":…able)IoJHA
&r)9XBTA
' nothing*R=?aA
(statement%IpJ@J
(tongue)<RI?]
%ed%oSGS8
' aside%n98BA
(mark(JII@g
(nothing&pJ5S/
(statement)Ko@@A
&n%BRHT/
' nothing&C%HW8
(statement#Jg8JJ
(tongue%+SBiA
&r%BQ?NA
' aside%oh0.J
(nothing%'eOE&
(question%@o#op
(request%I<JXJ
(statement&Jp8QJ
(tongue(CQ59g
%ing#AIAhA
( aside&J&A_J
)mark%>@egS
)nothing%5^,pJ
+un(CG?MA
)question(8AECA
)request#C7RfA
)statement&JHnYA
&r nothing&@*C#]
&ve%0V@8S
%ly%Qj@p&
' aside#IS8eA
(nothing'.gITA
(question)pAJJ8
%s"IJ^YS
& aside"?_K0/
'mark(?LM@8
'nothing&ABNI8
)un#D2Hf8
'question%e7C@]
'request%QnFV/
'statement%Cf6ZS
'tongue&0AbO8
%tion%:T@1A
) aside&In9AJ
*nothing&2EQ&8
,un%lcf;A
*statement%NA8)J
!3!(JRI6g
":…able&?D:'S
) request(?]82J
&r%Ig5/g
' nothing)SoH@J
(tongue&9bI@8
%ed%6mSIg
' aside)IpJ@A
(mark'M8JJA
(nothing&6c8hS
(question(8AIAp
(request(AdJCJ
(statement%IfF?]
&n#Bd^?A
' aside&JpAHJ
(nothing&37JRA
(question#.JLJg
(statement%Hpf7J
(tongue(.6jHS
&r%QH6VS
' aside&S6@NA
(mark(HRLD8
(nothing%8QRDJ
(question&AIHJp
(request%A<JZ8
(statement&I[@<J
(tongue(g>RRJ
%ing%TRJB&
( aside%C'mC8
)mark%7sHJ8
)nothing&YR,W/
+un&KINGJ
)question&g?N@8
)request%A&_KA
)statement%7op-J
)tongue&8gTI&
&r nothing&@m@<A
&ve(Z;e7A
( statement(J;g.J
%ly#Y:UY8
' aside%JDJ@J
(nothing%I9?Hg
(request%Q[D?8
%s!JpL4J
& aside%;TV-8
'mark(9WA/8
'nothing"4UDJA
)un#C/TCA
'question#e-B[]
'request"FUC>g
'statement&Co8H8
'tongue%9:_FA
%tion%JgBC/
) aside(HJ8NJ
*nothing(JnAIJ
,un&JlJFp
*question(J8NJ8
*request&B@nAJ
*statement%I]-EJ
*tongue&@R@NA
!4!(dg8@J
"1!(JnJ8J
":…able&?NC/8
) request%A?EDA
*statement(IfJ@A
&r%YZC[8
' nothing(7gL7J
(statement(I@IfJ
%ed%%URAS
' aside#HVJHJ
(nothing%1SBd/
(question"@3;7]
(request#IAfKA
(statement&Ko[6A
&n%IIES8
' aside&AIJEJ
(nothing%%INJ8
(question&[8Io8
(statement%HpIJJ
(tongue%<RB?A
&r%JM5SJ
' aside%D]&KA
(nothing&,W>^&
*un&<AJIJ
(question%Z;B.S
(request%8VR>A
(statement"?s.6A
(tongue)IM4A]
%ing%i?8IJ
( aside&TE60J
)nothing(6R[g/
)question%oF'fJ
)request%@B@Bp
)statement+N8B@A
&ve%@_g7&
%ly([h6G8
' request+JEJ@J
%s"BC^A/
& aside%AL8nA
'mark&0WA@8
'nothing&CALB&
)un(CGfAA
'order(J8JNA
'question#SA[-J
'request#CCM-/
'statement(JdIfA
'tongue(I;T5g
%tion%LU-:A
) aside&S7ONJ
*nothing&TV#0A
*question%2JMIA
*request%Y_@AJ
!5!%[I>8p
!7!&]8@EA
!8!*AEJ@J
!=1%-9]b8
#c!4_:L]
"2-3c"RiHHA
#–3%%UBTA
"4+c#JD@?]
#–7!Gp&:]
"8+"KSPRA
"any!5p8KS
#side:document%D@@@J
)explain#e@BJA
)fix%QZ8eA
)generate%9A@DA
)optimize%JIAgJ
)refactor"5E?b8
+view#[7MAA
"errors.JnJ@A
"mark:ask'@8D@S
(document"1r6Y8
(explain%V8?AJ
"nothing:generate"-_&_A
%un:document%D7C@A
(explain(g@I@A
(fix%In5DA
(generate%5_H:J
(optimize%JIAoJ
(refactor%Dp@5A
*view%JIMIJ
(test&@@qJA
"on:code!Gb7[A
* ^403&JoJ?J
,a#/?]V8
-ccept)J7JNJ
2s&JpI8J
-dd#9A[DA
.icione%M@7CA
-ggiungi%K7@EA
-joute%A6[DA
-llow+GAJNJ
.so(I@ADJ
.ways&JoJ@J
-m%8AK8p
-n&N.JCA
.chors&JNJ&J
.notate%;IJJJ
.y(A>MAS
/thing(J8DJJ
-pply%INJAA
-re%@7EJS
.regla&Ap@IJ
-s%o@ABJ
.sert%J8pAJ
-ttachments&J7IEJ
-udit)JJGEJ
.to%J7JDJ
-vatars&J@JEJ
.oid)J/JpJ
-ñade%DH@CJ
,bad)JpH@J
.ts%J@p@J
-dd)J@p@J
-e*J@E@J
.im*AoJ?J
-itte%]&LAA
-lind&J@N@A
-oilerplate%ICA;J
-rakuje%K7oAJ
/ucht%JJInA
.eak%S*IJJ
.ing(KDJ>J
-u*p@I@J
.gs?(J/MJJ
.ild(IgH9J
.tton#@gJHJ
,c'est(gILJ/
-ache%AIJpA
.n#LD6QS
/'t*JoJ@J
/not&JoJAJ
-hange(JN8JA
.eaper&J@JnJ
/ck#7@j?J
-i%?@qm8
.rcular(JoJ?J
-lass%HA7Kg
.ean#MC/AJ
-o&o6E?A
.de%?=<i8
.loca%:AJDJ
.menta(N@I@J
/ment#h7>@S
3s!:HD.8
4?&FJNJA
/o)p@JIA
/pare(JJoIA
.nnection(JpA@A
/tinue*J@IEJ
0rolla(AIMJA
/vert#JMJHJ
.rrect"IgIIJ
1ggi(AoIJA
0ige%Jp?JJ
/s%IfJ@J
.sa"AAMJA
.uld#U0TYA
.ver(JIg@J
1age(J/pAJ
1ing)JJ/pJ
-rashes#Jg@IA
.ea%I@gAJ
0te%HJJNJ
.itique%JI<JJ
-zy(@@A@p
,daha&@3?eA
.s%7U718
.taclass%JEJHJ
-e&Ed618
.adlock(J8MIJ
.bería(@oJIS
/ounce(J@IoJ
.ixa%@kH5A
.masiado%@;@eA
.r&Jp&JJ
/lenmiyor*JnJ@A
.scribe%V@8IA
4/it(6JgJJ
-id)A@NJ8
.e)9W??A
-o%%9)qS
.c%Ap@@A
/s&WR>AA
0tring%N8JJJ
/ument%EAIRA
4a(DIJIJ
4e%DIJJJ
1nt&NAI@J
.daj%D@@EA
.es%.IC-g
0n't%8fJ]A
.ku&N@IJJ
.n't&B?IpJ
.uble)IoI@A
-rag(JGJEJ
.op(JNJ@J
.y&JEJ@J
-uplicate(JdJJJ
,early(J6JoJ
-l(@fABA
-mpty%Jo7JJ
-num%JBH@p
-quals&J@IEJ
-rror%If?CA
-scribe%E?[?A
.lint:&FWJIA
-very%:G@nA
-xit&JoI@J
.pected%JfAAJ
/lain%j7@@8
3()&JEAAJ
0ica%VHHAA
1que%o@JAA
0ícame(fIJAA
/ose(IIJDJ
/ress(JNJ?J
.tract%JN8IJ
,f-strings%JDI@J
-eat(ui):(J.AMJ
.edback"JJ<JJ
.wer&HEI[A
-ile&JpIAA
/l%C?@DJ
.nd)I0N@J
/ish%IJAMJ
.x&Io@AA
-or#@JI[g
-ull%JJJmJ
,geht".d1X]
.nerate%L@7EA
.t(7U@YA
/ting%7ZH@g
-ive%nCT>8
0s&JoJ8J
-odoc&N@@@J
-rade(J@M@J
.eat+IIo?J
.oup%?;@<A
-test(JIf@J
,half%Ie@mA
.ndle&@R@NJ
.rd%JNAAJ
.s&JpIJ8
.ve&JJEJ8
.z%@E@ZA
/lo(IEIIA
-eap%IPJgJ
.lp&rGJ7J
.p%JoJ@J
-igh%I@JoJ
-ow"Z.idA
,i%f9LA8
-'d&N/J?A
.m%?Hg6p
-f)8oI?S
-l%0eDB8
-mplement%IIJNJ
0émente(J@@DJ
/rove&L@?oJ
-n'f7?UA
.dex(I@JfA
1?*JJHp/
.finite&JpA7J
.line%C/?ZA
.sert%IJADJ
.tegration%JApAJ
/roduce&IEJIJ
-s%78:Ip
.n't(J8JJg
.so&A9IIp
.t(8%E@]
-t%1A6hJ
.'s(JfJ.J
.erator#7eA2A
,janky%J@JfJ
.vadoc#MIIIJ
-query(J<J@J
-sdoc%N?JJJ
,kindly#M[7A8
-ommentare%N@JJJ
-ürzer#JDJ@J
,la&:m@[8
.yout)J@IoJ
.zy#JIJfJ
-e(7fLI8
.aks?&J/NJJ
.g(o@A@J
.ss(@:@eA
.t#?T@V8
-ift(IEJ@J
.ne%o@JIJ
.st%IQD5g
-o(A@KDA
.ad(JJfdJ
0s%J/JgJ
.ck%@IInA
.g&J&J^J
.ngo(JEI7J
.ok%J8MJJ
0s(@MI@A
.s(Af@@A
.wercases&J7JpJ
,mach%7:?MA
.ke":i?J/
.p%JNJ8J
.trix&@t@,A
.ximum(JfJ7J
-erge&IaF8A
-inder%IEIeJ
.ssing%NeI>A
-ock%JA8EJ
.re%@ARoJ
.ve(JDA@J
-ust%8fIA]
.tex(A@IAp
-y%KS1XA
,n+1(J/JgJ
-ames!%JEJ@J
.pisz!KJ]IJ
-eed(^@I>S
0s"D?ImA
.funguje*JoI7J
-ie%ffI7A
.t:%MEF6A
-o%SWHF8
.t([m@?J
/e(;JAJJ
/hing#6;f@J
.w,I7JEJ
-ull*JA@Ip
0になることはありますか)J@J@p
.mba(J@JoJ
-ão&[nI@8
,o&Rn97&
-ff&Jo@@J
-k%]JLJ/
.ay"TSFIJ
-n(7M>V/
.e#,]C?J
.ly%@R@pA
-ptimise(JIIfJ
2ze%JAAfA
-timize,@HIpJ
.timizza%AIJpJ
-ur%C18Z8
,page&JpJ@J
/ination%If/2J
.rametreleri*E@A@J
.thlib'JDJ@J
-erché&oAIJA
-gtap%J@g@J
-hpdoc#MIIJJ
-ick(JHMAJ
-lease"eAaG/
.s%RgB7A
-ourquoi%o?IJA
-r%JIMJJ
.eciso)JIJGp
/fetch*J@IoJ
.int(A@JNJ
1s%JnJHJ
.operty%J?oJJ
/s%8?M=g
.uebas#JJgJJ
-tal(J@N@J
-ut%:D@AA
,qu'est-ce&I@NA8
.al(AJHJp
.e%nA@T8
/lle&8JHJp
.otes&JoJ@J
.é#H@KAg
,rate#JJMIJ
-ead%I=JqJ
.duce)AIJoJ
.factor%@i%7A
4iza&IEJIJ
/ormat%@EA@J
.gression%J/gJJ
.member%AAJEJ
/ove(IEJ@J
.name(IEJ8J
.place%IE]?A
.try(J8JDJ
.use%J@JoJ
.view&IS3@J
0sa%I@NAJ
.write%@2IIA
-ifattorizza%JNJ@J
-oast(J@M@J
-spec%JAf@J
-un(A@AfA
.stdoc%MAAJJ
-zuć'J@D@A
,same%@1@<J
.ve%J@AEJ
-chau&J@NIA
/reib%2AIKA
0ijf#8@fCA
.rivi&JJpHJ
-e+AoJIA
.curity&J7NAA
.mpre&AoJ@J
.para(JDJAA
2te%JMIJA
-hould%5a7RA
/w%R.[EA
0s%JoIAJ
-implify%JEJ@J
.nce%@fA?p
-komentuj(M@I@J
-low*JJ&pJ
-o%l8QAS
.me&DnH6A
0thing&J8NJJ
.rt%@1?]8
-parse)J@JoJ
.ec%IJpHA
/ed#A7gZA
.lit%JEJIJ
.ot&J7EJJ
.rawdź(A@M@J
-queeze(A@IgJ
-tack(Jp8@A
/te(DHAAJ
0ic!JFL&p
.ream(J?JfJ
0ss(J@p7A
-upport&JJJN8
-wagger%NGJJJ
,table&J8pIJ
.ke&A(BCJ
-e(@;@ZA
.ll%V@A@A
.st%Ifo?A
0e%JAoIJ
0s%IJnIJ
-he%ATIh8
/re%J'IN8
.is"Q_Ge/
-idy%JDJ@J
-oo)@EAQA
.string(J7J;J
-rop%@2@nA
0po%@;?ZA
-sdoc(N/JJJ
.et*@Ip@J
-une#JAJfJ
.rn#@;A9A
-wo%7g6eA
-ype(IM@?J
/o(Ip@JJ
-á%ARER8
,ugly%IEJAJ
-i+JpI7J
-m%8SG;]
.a)A@InA
.lauts&AoIJA
-n%/2]HS
.a&36]e8
.do(J@IDJ
0cumented%N@AIJ
.e%<6DeA
.it)J@o@A
.tangle&JEI@J
-pdate%M[@HA
.load)J7@NJ
.rość)AEI@J
.side(IfJ@J
-sa(@;@ZA
.e%@N@d/
/memo%@2ImA
/s(J?JgJ
-tilise(JDI@J
,validate%I?EKA
.riables%JNJ&J
-ectorise%J8JgJ
.reinfache&@E@@A
/ify%@@a7A
-oeg&N@@BA
-ê)J/EJJ
,waht+p/JJJ
.lk%fAKIA
.s&o-C@8
.t(f@K78
-e%?AiJ8
.'re(A;IRA
.niger%@:@mA
-hat%e7L7J
0's%fH.0S
0s&pJIAA
.en%d[@?J
/re%I@gAA
.ich"Z?B#]
.o%I@?Ap
.y%fI>7]
-ill(AAI8p
.th#@fA:J
0out%>;InA
-orks+ApJ@8
.uld%5H:C]
.zu(f??@S
-rite%:8e7A
.ong&Jp@IJ
-yjaśnij(f@I@J
,xctest(I@f@J
-ml%.NJJJ
-unit%JApIJ
,y(JAMJ8
,za(@;@ZA
-u%@<@eA
-ły*JoI@A
,¿está&AJNJ8
-hay#8IK8g
,ça&%L?e]
.lışmıyor)JoI@J
-ok%@*?mA
,всегда)JoI@A
,глянь%J@EIJ
,добавь%*JAMJ
,есть'@7D@]
,исправь&IoI@J
,напиши&K@o?J
-е%ofI?8
-ужен%A>f@p
,объясни)pHIAJ
-птимизируй)AHIpJ
,покрой)@@o@A
.чему&oJHJA
.ясни&oHIJJ
-роверь%AHNJJ
,разбей%JDJ@J
,сделай%@E@<A
-лишком%@3?eA
,фильтр,J@IEA
,что([@D@/
,このコードをレビューして)/JNJJ
,なぜコピーしてから返すのですか&nJJJA
,サーバーが応答しなかったらどうなりますか+@@I@p
,テストを書いて%J@pIJ
,写单元测试%JIoHJ
,添加注释%E@JIJ
,结果不对%JfJIJ
,깔끔한가요)JGNJA
,이(oAB?A
,주석%MJJHJ
,테스트%JIfIJ
+aside:document%B7I@g
1explain(gIHJJ
1fix%Qe/Z8
1generate%BB7M8
1optimize%@IAgJ
1refactor#.M@_8
3view"R?j7A
+mark:ask(I/DIS
0document"1g9X&
0explain%MAAAA
0optimize%@]f7A
0refactor%79IbA
+nothing:generate#-i8TA
-un:document%E@D@J
0explain(h@@@A
0fix(Ie?BJ
0generate%4rZ.J
0optimize"JIJoJ
0refactor%DC@7A
2view(JIN?J
0test(@@gRA
+question:ask"S9CJg
4explain%o]AA/
4review(AIDJ8
+request:ask%JI]>S
3document&EIBJA
3explain%g?TA8
3fix%9h7KA
3generate&BAR<A
3optimize%IBAoA
3refactor&JNJHA
5view%@7EgA
3test%IGgJJ
+statement:document&N@AAJ
5fix%9eKRA
5optimize&J@SoJ
5refactor(AV7GA
5test(J.pJJ
+tongue:ask%]>;>g
2document,NAIIJ
2explain+r8JI8
2fix*RoKAA
2generate(9@7NS
2optimize.J@IpJ
2refactor.IEAIA
4view,7JNIA
2test+RIo@A
&little*@@@Eg
, ^a*JAAEA
/dd(EAAIA
.bash&J@AEJ
/est(JJJGg
.c'est(8JJIp
/an(H?[Ip
/reate%JIAEJ
0on(IAJDA
.difference%AAJ?g
/oes(A8JJp
.hello%JJJE8
/ow)8JJIp
.i(8I@NS
/s&A@FfS
.kafka#AJIJg
.lgtm?(JJMIA
.napisz)JJAN8
.please%A6AD]
.query(JAJ;A
.regex(AJIDA
.script%J@AEA
/elect&JIJEA
/hould&JJI@p
/kip%JJJN&
/ql&J/JEJ
/vg&J@JEA
.trie(JJJ;A
/ype&JHJNA
.un(J@JNA
0e%IJJEA
.was%JJHJg
/hat)/JJJp
2's#A8IIg
0ich#AJJIg
/ofür%AJJIg
/rite*I@ANA
.добавь&IJpHA
.что&AJIHp
-aside:generate(A?AE]
-mark:ask)AIHIp
-nothing:generate,@@@Eg
/un:generate+J@ANA
-order:generate&H7AES
-question:ask)AJI@p
6explain,/JJJp
-request:generate%JAAIg
5refactor(J>JLg
-tongue:ask,A@@9p
4explain,8JIIp
4generate,@@JNJ
4refactor*A?JNA
6view,J@HNA
&nothing+7@@Ep
&scrap%]PTS8
'tub(@@REJ
#rder:generate(I7ANS
"question:ask#I@BJg
,explain"[[A@p
,review(AIM@J
"read:ask%]7C?g
(document&EJBAA
(explain&q@@@S
(fix%@oKSA
(generate#6T8VA
(optimize)A@IpJ
(refactor(ADASA
*view(7@MKA
(test(I@pJJ
%quest:ask%S7h,]
+document&EIAKA
+explain%f@S?J
+fix%6h1]8
+generate%ABINA
+optimize%IAAqA
+refactor%K<@QA
-view%@@NSJ
+test%IHpAJ
"statement:document&NAAIA
-fix#7fJSJ
-optimize(I@JoJ
-refactor&@N@IA
-test&J8pJJ
"tongue:ask%gG:6g
*document.NA@@A
*explain)r7@@J
*fix(IoT88
*generate)A@@NJ
*optimize.J@JoJ
*refactor,REAJ8
,view+@ANJA
*test)IIo@J
!?%[6M@p
" ?,ApIJ8
#check(JJDA8
#fix&ApAAA
#go(AJfJ8
#look!AJMJ8
#please#8eAZS
#we&@J@Ip
%hat"SJ/J]
"$&[7D@p
!@ask"R@BPg
& @ask%I9Q@g
(condition&S<JHJ
(doc%j@II&
(fault%VeK.A
)inite&I(SAJ
(judge(8JD7J
(make%<8O8p
(negation%[i%8S
(perf%I.?^g
(say(-LC]A
)elf%86S[g
)hape(RTI-g
)wap&@BB=p
(test"g@M6A
)his%S.CSS
(wh(/qA@A
'aside%?]XJ]
)k"[@TGp
'document%2e@@S
'explain#fA@A]
'fix"9TPCg
'generate%SSHHg
'mark%8IS@p
'nothing%JS??g
)un%Rlf?S
'optimize%@EJJA
'question!e8T7g
'refactor%@AKnS
)quest!T&U@]
)view#8?MU/
'statement":8PCg
'test#AAf?g
(ongue)I7IIp
&$%B0>Kg
"condition%H]GC]
, @ask'Z7J?g
.fault(hS67A
/inite%REA6J
.negation*J6AN8
.self%DJ0[8
/hape&J)L8S
/wap)8AJJp
.this&#YKUJ
-aside#KPCC8
/k%[S>KS
-document%Lp/J8
-explain%V@JA8
-fix%RIWGS
-generate%?hFL/
-mark)@pJAJ
-nothing%H_FU/
/un%J8p@J
-optimize#@f@fA
-question#e>>aA
-refactor%9[QP]
/quest"4LT/g
/view(JA@MA
-statement%AfZG]
-test%JAp?J
.ongue#i>,Gg
,$)@/QWJ
"doc(MIA@A
& @ask%JVGHS
(doc*<IJJA
(fault%^;HGS
)inite%^]6:/
(make#I[JYJ
(say%WA@HA
)hape#A[e8S
)wap%D=JMJ
(test)EA@IJ
)his(D6Q7]
(wh)EJJQA
'aside%3.9;J
)k&N7C@A
'document(DAAIA
'explain%L6g?8
'fix&bH@GA
'generate%<RB'J
'mark%1_:Q8
'nothing%)]0'J
)un&NHBJJ
'optimize%8JJgJ
'question#U-C@8
'refactor(E?@2A
)quest%NIIJA
)view#e8;IJ
'statement&EHJIJ
'test)?IoJJ
(ongue(WJIHJ
&$(EJJAA
"fault%AfJ@S
( @ask&N?Q9S
*condition%;eJ#]
*doc%L/@KJ
*fault#1^d6/
+inite%EeA'&
*judge(JgFRS
*make%B-K_8
*negation&@m^?A
*perf%AZM]&
*say(B@@fS
+elf&?p:IA
+hape&@pA@A
+wap(M1JIJ
*test%?#sCA
+his%LVJ"J
*wh%/YegS
)aside#MRIJ/
+k%SS07]
)document%NQJIA
)explain&go??/
)fix%KdL/J
)generate#/fPJ]
)mark%5W@@]
)nothing%-pHRS
+un%;oe?A
)optimize%@;@dA
)question%RgB7A
)refactor%8MRHA
+quest#U@V?A
+view%8IN:8
)statement%CeJ/S
)test)J8pIJ
*ongue%Q?h9g
($%BlC/]
#inite!]l8JJ
) @ask(M?A7S
+condition(@[@@g
+doc(N@JJA
+fault%DnH&J
,inite)<II@g
+judge%:]6YS
+make%7VT>A
+negation&Tp7I8
+perf%J.>ng
+say%eM?[8
,elf&&SEBA
,hape%.hA?]
,wap&R6o[/
+test&p?R8S
,his#[.D-g
+wh%q*A6A
*aside%_CG:/
,k"h@D6S
*document%EnH@8
*explain#fA?B]
*fix#L]6f8
*generate%SeBS8
*mark(IeY@S
*nothing%QgKQ&
,un#QY[DA
*optimize%J8SoJ
+rder(I7JJg
*question"hAK6S
*refactor#HeHd]
,quest#P[S]8
,view#@Ifa8
*statement%AgH]8
*test&AJoA8
+ongue&TS9XS
)$#1:ZK8
"judge%@HNBS
( @ask#8Y9^J
*condition%JfAE&
*fault)Jp@@A
+inite&@p:Q8
*judge&@9<@]
*make%HcBW&
*perf#KA.hJ
*say(]JLJ/
+elf(J@DIJ
+hape&@EK7A
+wap(@eS?J
*test+JA3JJ
+his&@IW7]
)aside%87bCA
+k%87W@S
)document%;?CHA
)explain%[7?Ig
)fix(JgIIA
)generate%-ZTB]
)mark%9?E@J
)nothing#8YU?J
+un(RAEIJ
)question"J-kFS
)refactor%2L>@]
+quest%AS27S
+view&@@NBA
)statement(AgIAJ
)test%JA;JJ
*ongue&.FDU]
($(A9D9J
"make"D@ZE8
' @ask"X39Jg
)condition&>Z@EJ
)doc+EJAIJ
)fault&BNK5A
*inite&fR@mA
)judge'J?CD8
)make%@hH:8
)perf%?HfDA
)say%i%I1A
*elf%a8C@A
*hape&A*[AA
*wap&^(A;J
)test)HRo@A
*his(.CKMA
)wh(A9AMA
(aside%BB@EA
*k%S;[6J
(document'MSAHJ
(explain%W?CGJ
(fix#>fIiA
(generate%JR@E8
(mark%LY:>S
(nothing%JIHN8
*un%@?gCJ
(optimize#?;@_A
)rder%Z7AJg
(question!8*]#p
(refactor%@<@TJ
*quest!2:V88
*view%gHA/]
(statement#AITeA
(test(I@oJJ
)ongue(BHRDA
'$#0B[2J
"negation#Qg9?S
+ @ask(7fJAA
-doc&CEH?A
-fault&@oR.S
.inite&Rq@8/
-judge(@Ro@A
-make&&fMXJ
-perf%A@goA
-say&Rd?nA
.hape&7r@.8
.wap%ABHJg
-test%7e;@8
-wh%ofAI8
,aside&:):O]
.k%@U5H]
,document(DQHAJ
,explain%n1D@/
,fix(@oARA
,generate#Ie9@J
,mark'@DY8S
,nothing%QeCIA
.un&SlRIA
,question%RK>@S
,refactor%AEAJJ
.quest%D0MQA
.view(IJD@8
,statement&@oJRA
,test&/o6@]
-ongue%Il%Qp
+$(oY@?S
"perf(@@@gS
' @ask%'%Hsg
)condition(A@HiA
)doc%H7JqJ
)fault%@Zp?J
*inite%Qed.g
)judge'JIVJ/
)make(I7CdA
)perf)J@ApA
)say%R/[2S
*hape"A;@KA
*wap&89IoS
)test)JA8pA
*his*@@?pS
)wh(9AHpJ
(aside%@6AkA
*k#B-A_g
(document%gA88J
(explain%oAH.]
(fix&?K7mA
(generate)@@IqJ
(mark%7Qa6J
(nothing)A@@pJ
*un(TA.fA
(optimize(JIJoA
)rder"gCG:J
(question%S@@f]
(refactor&IIIpA
*quest%JIJeA
*view#]/T[8
(statement&IRJnA
(test!8JnZ8
)ongue&I@FqA
'$)IIIpJ
"say#h?JIS
& @ask!L&HFp
(condition%S'@[]
(doc&o@IJJ
(fault'DS>@g
)inite#[7DIS
(judge)/JNJJ
(make%oQfH8
(negation%p]HJ/
(perf&AJ@Jp
(say)pIIJA
)elf%ofE?&
)hape(7MK@A
)wap%o.@DJ
(this(qBA@A
(wh)oAJJA
'aside(DRB?8
)k!_*Z4p
'document%*fJJA
'explain#i6@@g
'fix%/o@dS
'generate%hB?AJ
'mark%ToO7/
'nothing%h:G@J
)un&q@IIJ
'question#IADRJ
'refactor%hFRHS
)quest"a@:@A
)view%AgEI&
'statement%917Z]
'test(A@gIA
(ongue(iRGAJ
&$%a[H?8
#elf#RRM?S
' @ask#K,[L]
)doc)NAJHJ
)fault%QS?2]
*inite%e&T7p
)judge*JIEJ8
)make%He@;J
)negation(f2I78
)perf%@iI,g
)say#edB@8
*hape&IH:oA
*wap)7C?nA
)this&I@d>p
)wh%Q-E@]
(aside#g]@P8
*k%I?V?g
(document%EHKI8
(explain#f9BAJ
(fix%LA=V8
(generate"fZ^P&
(mark%L5i7S
(nothing#Qg;?8
(order!p8XLJ
(question%I?WQJ
(refactor%fH7n8
*quest#^9C08
*view(RJD@8
(statement%A7ZkA
(test*JApIA
)ongue&A,a4p
'$*oGAKJ
#hape#AMBJJ
( @ask&B7IIp
*doc%EDI=J
*fault&IWC?8
+inite%DDQ.A
*judge#8IMI]
*make%6e8eA
*negation%D_@6A
*perf%I@M[8
*say&9L@4p
+hape(I<IRA
+wap(I;IJJ
*test%@IVA8
+his%5b@T]
)aside%8NJJA
+k%S7C7g
)document%;C@@A
)explain%I:>oJ
)fix%6M6RS
)generate%TD7IA
)mark%P3ISS
)nothing%SD8IA
+un%9qI@A
)optimize*I?JpJ
*rder%]A8D8
)question#[7D:]
)refactor%AV?AJ
+quest"BE]OS
+view&JAE@J
)statement%7M7KA
)test(J?fKJ
*ongue%J:8eA
($&J<@IS
#wap#@M@]A
' @ask%@8@d]
)doc(>MJK]
)finite(B2n7A
)judge)JJo@/
)make&JK@*A
)perf(@;@[A
)say%jd>7A
*elf(f?2Y8
*hape%7ARES
)test(7D2@S
*his&CI<BA
)wh%So6AS
(aside%Y:H]8
*k%._AOS
(document%AVJH8
(explain%i>@7A
(fix#UR>U/
(generate%8;ZJ8
(mark%W=S;8
(nothing%I;@SA
*un#BM.0A
(optimize%J76iJ
(question"?hGP]
(refactor%KM?9]
*quest%:BJ1S
*view&RQ6Bp
(statement":CHS&
(tongue&XNBFA
'$&IR:lJ
"test(IIfJA
' @ask'@SA@g
)condition%@-pLA
)fault%fq&I8
*inite#6e7fS
)perf(JfA0J
)shape%IK_GJ
*wap(gMS5J
)test)I@q@A
*his)AAn@S
)wh&JApIA
(aside&?<ZC8
*k%N6o@S
(document&EJ8IJ
(explain&pJ7JA
(fix%HQnBA
(generate+J@oAJ
(mark&AIp8J
(nothing*IIo@J
*un%A@qIA
(optimize#J/JgJ
(question%B7p@J
(refactor%J1]@A
*quest%J@gQA
*view&I@p@A
(statement%?ZfIA
(test&@@pJJ
)ongue(RHf@J
'$(A8gAS
#his!e@M@J
' @ask!llb#8
)condition(RBZPS
)doc%-I]K]
)fault%IHf?p
*inite#I@AVJ
)judge%m6TB8
)make%K9_58
)negation&=q@HS
)perf%[,geJ
)say%qYR6J
*elf(SCLJ&
*hape%R:V5J
*wap%6BAVA
)test%A9Z7g
*his(aJR=A
)wh(K/U>S
(aside"OUH;A
*k"f:B.g
(document%;Z:?S
(explain(f@JIA
(fix#AdH^8
(generate#J/LKA
(mark")*?Yg
(nothing"_0C6J
*un%75MMp
(optimize%7:7iA
)rder(S8INA
(question#fAK7S
(refactor%R;QQA
*quest"KZBPS
*view%A@a@A
(statement"5=U_/
(test%AAo?S
)ongue#d9JBJ
'$!;YB7J
"wh#^?AIg
% @ask"o5K?g
'condition)_%@@]
'fault&Io>;J
(inite%f6JJS
'judge)SAMR&
'make&4gfBS
'negation(8@K9g
'perf#M@>fS
'say)q@HIA
(elf(MJJS&
(wap&HG@Mp
'test&WJ-JA
(his%h:7@S
'wh(j5A>J
&aside%TP@VJ
(k"^>K?g
&document"<f%>]
&explain%f@JI]
&fix%^T=AA
&generate"f5EQ]
&mark&>oQA]
&nothing"nIUY/
(un!tF8LJ
&optimize&8JJpJ
'rder%pIGJJ
&question#f@J@]
&refactor%@,ej8
(quest#MIAT/
(view)@SEK8
&statement#;IPH]
&test%A8pJJ
'ongue%q6B>]
%$(T,DJA
!^##@h[78
# empty(J.JMJ
%gives%ApJIA
%returns%IeJJJ
"+aside:document%;7@?]
*explain%SAMHA
*fix%RQ8o8
*generate%@BRDJ
*optimize%JIAgJ
*refactor#-D@iJ
,view#I-aBA
#mark:ask%f6E?p
)document"a8.[8
#noun:document&EAA@A
)explain&q@??A
)fix&@nACA
)generate%=LQDS
)optimize#JJAfJ
)refactor#;h7,8
+view&J@NIJ
)test%@@pSS
#question:ask#I7CAg
-explain"fAB@p
-review&8JNK8
#request:ask#D;I6A
,document%WHAAJ
,explain%g7QAJ
,fix%?fE)A
,generate&B@RNA
,optimize(A>AiJ
,refactor#Ka?Q8
.view%I7EgJ
,test%IQpHJ
#statement:document(N@AIJ
.fix#8fAJJ
.optimize)J7JpJ
.refactor(@V?IA
.test,J6pJJ
"0(@ZIdA
"@ask#IAL@g
#condition%no?9A
#doc&WIB@A
#fault%7oK@S
%inite%?QCAg
#judge%@IM[A
#make%BIfEA
#negation%Rh>ZJ
#perf(@J@pA
#say"o9L+g
%elf#T.U[8
%hape&7EBIA
#test(JRoIJ
%his%IM7HS
#wh%f6KHg
"a%'I[M8
# bit(7MJAJ
%few&I8pIJ
#ccept)J8JEA
) an%J8JNA
)s(JpHAJ
#dd%:IIEA
& a%H6g;A
(n(9J/MJ
'caching%IJJ;J
'docs#MJJHJ
'jsdoc#MJAHJ
'sorting%GJJMJ
'the&FoJJJ
(ype)INAHJ
%icione%JA@MJ
#ffiche(@Q@<A
#ggiungi#L?@DA
#joute%B?fAA
) des%A@oIJ
#llow)GJJNJ
%so*J@JEJ
' accept"IAJEJ
%ways&JoJ@J
#m%@JJAp
#n&K7ANA
%chors(JDJ7J
%notate(EHJIJ
%y&A6N8]
& issues%@IMJA
'way&JFNAS
&one(@fJ@A
&thing)JAEJA
+ that%J8NJJ
#pp(HpIAJ
&ly#IMIJJ
#re%76CAg
& there%7@MJS
&n't strings)J6JJp
%regla(Jp@HJ
#s%ZAADJ
% a%g8J:J
%sert*J8p8J
#ttachments(J7IEJ
#udit%JJA;J
( trail*JJFNJ
#vatars(J@IEJ
%oid+J8JpJ
( the%A@JfJ
#ñade%L?@D8
( comentarios%NII@J
)un%IJJNA
"bad(JpH@J
%sh)JPAEA
':%JnJJJ
%ts%J@g@J
#dd)J@p@J
#e+A@N@A
%st(J@K>g
%tter&IFJpS
#igo&J@Jp8
' please%J@IoJ
%tte&C%VIA
( einmal&IJN?J
)tests&@JoIJ
#lind&J@NAA
#oilerplate&IAAEJ
#reak&]*IJA
%ing%L;AXJ
#u,p@I@A
%ild%IfH:A
( a#JJGMJ
%tton#AgJIJ
"c'est%@@E[8
( quoi#]JG@g
#ache%8JJpJ
%n#J9JY]
& be(JpJJ&
'i%@?C.p
'the%AAIJp
)is%.2>Rg
'u%W?A?S
'we(C0[]/
'you%][ZP8
&'t(JoJ6J
&not&JnJAJ
#hange)JEAJA
) the%JDAJJ
%e)A7E@J
&ck%@7i?J
( for&JJ<JJ
)the"J/j@J
)whether&JJ3JJ
#i"=[i@/
#lean"L2@@J
( up&NA8JJ
%i(J@IDA
#o)o?C@A
%de&?=E_8
' for)JJHEA
(review%JJM@J
(splitting&JHInJ
%menta(E@I@A
&ment%S@?@p
* the%DJIAJ
*s%IRM@8
+ please(MJGJJ
,welcome(GAMJJ
&o&pHJIJ
&pare(JJfIA
'leta(I?JNJ
*e&IIINJ
%nnection&IoAHA
&trolla(AIMJA
&vert%JNJHA
* to"JDJ@J
%py%JVJ7A
' paste(JNJ.J
%rrect(I8MIJ
* ?(J/MJJ
+the%JgHIJ
(ggi&JoIIA
'ige%Ip?JJ
&s%JgJ8J
%uld#J2QSJ
( be(JKIg/
)i&JII8p
)this%.<C7]
)you%g:OBA
%ver%JJp@J
(age&J&pAJ
#r(J?M@J
% please)I@N@J
%ea%??gCA
' una%JIAMJ
'te(HIJMJ
) a#JJADJ
%itique%JI;JJ
%on(IIIEA
%ud(J@@EJ
#ss%IL8E8
#uál%8IJJp
' es&/JJJp
#zy(7?C@p
#ómo(g/IJJ
"daha)@<@QA
%s%7i?1A
%ta(JgIIJ
#e%EY6;8
%adlock&JJE@J
%bería%@nI>g
&ounce&A?JW/
%compose(JEI@J
%dupe the&JEAIJ
%masiado(@D@RA
%scribe"T7f@A
+ it*5JpJJ
,the!i7.@A
,what"dJJJJ
#id)A@NJA
& i&J@NJA
%e(8W?HA
%fference%JJJGg
- between#JJJHg
#o(@B0]]
% i&AJIAp
't%JCIf/
&the#A@I_/
&we&JJ%]p
&you(AIEA8
%c%Df@@A
&kerfile&JHJNA
&ment fixprice.N@@@A
&s(NI@AA
':&3JJJA
'tring%E8JJJ
&ument%E@@RA
+ the";JJJJ
+a&EIJJJ
+e%E@JJJ
, cette"<AJJJ
(ment this%NJI@J
(nt&EAIIJ
%daj(C@@DA
( komentarze(MJJGJ
%es%.IC?p
' it%7.U7]
(the&8oB?A
*is%8/L@g
'n't%8RJpA
%ku&N@IJJ
%n't%9HHfJ
%uble'JfIAJ
#rag*J?IEJ
%op(JNJ?J
' the(JNJ@J
%y)JEJ@J
#uplicate(JmJJJ
#á&@nD68
"early&J7JoJ
( termination(J>JfJ
#l(@oABA
%i5(pJJHA
#mpty%Jg8JJ
#num%@@GDg
#quals and%J@IEA
#rkläre(eJJAJ
%ror&II?NA
( handling&J7INJ
#scribe pruebas%I@oAJ
%lint(FWJJA
%t ce%%7D?g
&á&AINJA
#very%<O@eJ
(thing(IDI@J
#xit(JeIAJ
' code(JfJ@J
%pain)oIIIJ
) this)oIIJJ
&lain"t66@]
* the%oIA@A
+why%mJJJA
'ica%iHH@A
(que%o@IAA
'ícame'fJIAJ
&ose&JIJ3J
%tend%HIANJ
&ract%JMA@J
* the%JDJ@J
#yes please(J@M@J
"f%JE@AJ
# strings%JE@@J
#eat:)J7ANA
%edback"JIDIJ
%wer'HBIfA
#ile%JpIAJ
&l%M7@EJ
' in"E67DA
&ter&I6AqA
%nd(ADL7A
' bugs&J.NJJ
&ish&7IJNJ
%x&Jp@JJ
& the&Jo@AA
#lesh*J7IEJ
( this+J7IEJ
#onksiyonu tamamla&@IJNJ
%r%IDI@]
#ull table(JJJdJ
%nction%J.JNA
+ that%J7JNJ
%zz%JJg@A
#xi this*@o@@A
"geht#7ZBeS
' das#J.H[g
(nur(JgHAJ
%nerate%M?ZD/
+ a&IIZN8
%t(@V@YA
& rid&/9JoJ
&ting%IeH@S
* nan%7f@7]
#ithub(J8AEJ
%ve#eA^78
' me&I@W?A
'n%JAgI8
's%JoJAJ
#o(B@EB8
% through%AJ;JJ
%doc(N7JJJ
#pu coalesced+J7JoJ
#rade&J@EAA
( this&J@N@J
&phql&J@JEA
#test#J8gJJ
#uard%JNJ?J
"half&@o?eA
' of(JoIAJ
%ndle the&AoJIJ
%ve i(JJ<J8
%z&@E@[A
& que%@A@oA
&lo más&IE@RA
#eap&IGJpJ
&vy'J@JfJ
%lp%s>A?J
' text#MIJIJ
#igh&I@JoJ
#ot"JIAgJ
%w#?6^6g
& about#@AfM/
'big%/JIJp
'can(JI@gJ
'do%SAOJg
)es"f@E@/
'is"/IKJ]
'many)8JHAp
(uch(8JJ8g
'often)/JIJp
'solid&AJNJ/
'to&7J@Jp
'would(AMQJA
"i%A'MKA
# can't&p8IAA
%don't#f9@[A
%have%fI;8A
%need&A,fWA
%want&@9IEJ
&ould%HEMHA
#'d(D;7IA
& like%N?T>J
%m%?Pq6]
%ve&pAA7J
#f(/fI@]
#l&/mCC/
#mplement'IIAMJ
,a%IIANJ
'émente'J@IDJ
&rove&K@>oJ
#n&o8QIJ
% the%A9J;J
%dex(@I?i/
( ?)JJHp8
)on&JAJ3J
%finite&JoA7J
%line#LB@eA
) the#IMJHJ
%sert"E76EJ
%tegration%JJg7A
&roduce%JEAIJ
, a&IEA@J
#s%.A;Rg
% #%JAHAp
&a&AJHJp
&index&JJGJp
't"76AQg
&my%JJNJ/
&that&JJI8p
(e#J7B@g
)re%.;AfS
(is".I;8p
%so&A9IIp
#t%:IdK8
% each(JAg.J
&knows(IEA8J
&should&E7JBA
&would%J'SMJ
%'s%JgJ8J
%erator(AQJ<A
+ invalidated)JoJ?J
"janky%J7JfJ
%vadoc#MIIJJ
#cstress*J@o?J
#est(AJ8Ag
#query(J<JAJ
#sdoc%M?JJJ
#udge&7JEAJ
%nit&@@pJJ
"kafka%AJIIp
%nnst&R@E@8
#ijk(J@M@J
%ndly"W]/A&
#ommentare%N@IJJ
#ürzer&JEA@J
"la%<d@RA
%yout thrash(J@IoJ
%zy%J@IoJ
#e(8oK@8
%aks ?(J/MJJ
%g(oIA@J
%ss)@:@nA
' clever(JMJ/J
(indentation)JNJ/J
)o%JHIoJ
%t#@Z>Jg
& the%J:JD8
&'s#J2f:/
#gtm(JJMIA
' ?(JJMI8
#ift&IEJ@J
' the(JDJ7J
%st%BZC5]
#o%@@MD/
%ad&JIflA
' test(JJgGJ
's(J/JgJ
%ck%@Pfn8
%g&J8J<J
&in%JnJAJ
%ok%@ADJJ
' for"J8MJJ
's%@N@@A
%s*JoI@J
%wercases&J8JoJ
"maak(@f@SA
%ch&@E@JA
' das%I?IWA
%ke"PTZD8
' a(I>SDJ
(it%?M7[A
(sure%KQg=J
(the&C^%AA
*is&HZA3J
'file with(JJ/NJ
%p%JEJ8J
%trix(AgI8A
%ximum(JoJ7J
#eaning(gHJJA
* of&pHIJA
%mory&JpJ7J
) leak'JgJ/J
%rge&HiF7]
( broke(JmJJJ
#igration%IJIMJ
%nify*J@@oJ
%ssing%NFIBA
* docs(M8@IJ
#ock%JAJ;A
' the%JAgHJ
%re%I@RoJ
%ve(JDJ?J
' the%HNJIJ
#ust%8fHA]
' not%JoJJ/
%tex*JAHAp
#y%TR9GA
% ide(N/JJJ
"n+1(J.JgJ
& here%J/JgJ
#ach dem)Jo>IJ
%pisz%A@[N/
#eed(o@[?J
's#CfJP8
%xt+A7IEJ
' update(J7JDJ
#ie&oZI@A
%t%LEG@A
&:&N9H7A
#o%]MPF8
% magic%J2JJJ
%n%[fJ@8
%t(fd@?A
&e)<IJJA
&hing%5D[@J
%w,I7JEJ
#ull(J@HIp
'になることはありますか(J@J@g
%mba(J@JfJ
#ão&JoI@A
"o%?d:1J
# que&o.J?]
#ff by&JoI@J
#kay%BSG^A
' so%IJHpA
#n%@J=k8
%e#.^8YJ
& component'JMAHJ
'more(I5CEA
'query)J?IoJ
'thing(JNJ?J
%ly(I@@gA
#penapi%CJ&EJ
%timise%AIAoJ
)ze%J@AfA
&mize this,@@@oA
#timize este*AHIpJ
%timizza(AIJfJ
#ur&J1An8
%t(JoJ@J
"pass*JNJ.J
' by%JEJ7J
'e(AEJ@A
%thlib(JDJ@J
#erché&o7IAJ
#gtap(J@g@A
#hpdoc(MIAIJ
#ipe style&HEJ@J
#lease%OAaJJ
) comment)>JNJJ
*look%J7NJJ
*make%@CAeJ
*write%HIgJJ
&se refactr*@E@@A
%s&pRA@A
& fix#AgIJJ
#or(f7?IJ
& qué%p/HJJ
%urquoi"n6=@g
#r feedback%A@MIJ
%a que(pIJIA
%eallocate%JAJeJ
&ciso&I@J?p
%int)@IJNJ
( a&?AJNJ
(s#JgIIJ
%ogress(J@ADJ
&misify this(JDI@A
&perty%J@nJJ
&s%87M>p
' and&J@JHp
#tal)J@N@J
#ull%@;A:A
' the&JNAGJ
)o%JGJNJ
%sh&AWI>J
%t%<C@@/
& a&EJJJ8
'the%IMJHJ
#ytest%A8pJJ
#ásalo a&JEJ@A
#řidej(D,?;8
"qu'est%H@D=p
) ce%f@B=p
%al(@AIJg
%e&o%?i/
& fait%pII@J
&lle&8JIJp
) est%8JIJg
&ry&JAJ<A
( for%AAJEA
%ick#JJe/g
%é hace&pJIJ8
"race)JJEHJ
' condition%IpAHJ
%te#JJMIJ
#ead&I=JjJ
%d(IQf@A
&is'J8I@g
&uce(J@JfA
%factor%@a@6A
+ the(J;AJJ
-ool(JlJJJ
&ormat#JDJ@J
%gex&?.@bA
( for&@AJEJ
%lis%IINJJ
( ce#JIMJJ
%move*INJ@J
) the%JNA7J
%name)I<J@J
%place%JDS@A
* the%JMJ7J
%st&IIINA
%try(J8JDJ
&urns(JpJIA
%use%J@JfJ
( the#JAJfJ
%view&IR3IJ
) the%JJ*JJ
'sa(AIMAJ
(e(A@MAJ
%write#@1fR8
* the"JCg.J
+without#JDJ8J
#ifattorizza(JD@@A
#oast&J@N7J
%lling hash)J7IoJ
#spec(IJp@J
#un(A@JfA
%stdoc%MA8JJ
#zuć(J@MIA
"same%@2@:J
%ve&JIJ3J
#chau%JANIA
( mal%J@NIA
&rijf%8@[DA
* tests&AJpGJ
%ript%JAJEA
) that!JJJN8
'vi%@@fJA
) dei&JJpHJ
#e%/e@?g
%curity#J8MAJ
%ed&J7AEJ
%mpre(AoI@A
%para(ADJAJ
)te%JMJIA
%t*JAJHp
&tingwithcopywarning(JfJ7J
#hould%6k@QA
) be&JtI!/
*i%@?C?p
*take#J;J]/
+his(IIIJg
*use%JEJJ/
&w%f%REA
' an&J&JNJ
(me%gARHJ
's%JoJAJ
#iempre(JoJ@J
%md%JIJfJ
&plify#JDJ@J
+ the%JDJ8J
&ulate)JJp.J
+ a&JJp7J
%nce%ARJ@p
#low*JJ/pJ
#mart pointers*JNI?J
#o&nJ?8S
% this%nRAAJ
&what&ANIJA
%me%CZe0A
' words(M7IIJ
'thing%@7:EA
%rt#@1@fA
' by(J?JEJ
'ing)JnJ@J
#pec&JIpHA
&ed"A@]mA
%iegami(pHIJA
+ questo%pHIJJ
%lit%JDJ@J
%ot%JIEJJ
' the&JAEAA
%rawdź(A@M@J
#ql%@c@<S
& injection%JmJAJ
&インジェクションされます(Jo@@J
%ueeze some(J?JfJ
#tale(JfJ@A
&te%DH@CA
( the&N?JHJ
'ic%IOM@p
) analysis#IfKHA
%ream(J?JfJ
&ict%I<JJJ
#ummary)W@@HA
* tags(D@IIJ
%pport&JAANA
#vg(J@JDA
#wagger%N@JAJ
#ync'J>@fg
"table&A/]NA
&s%J8JIg
' or&J@I@p
%gs'I@JDJ
%ke&8(CDJ
's#JAIgJ
#e(@<@QA
% zwaar)J?IoJ
%ar%JHNJJ
%ch debt&JEIIJ
%ll!r".6A
' me#Y@DA8
%st&HZo@A
' flakes)Jp&JJ
(that%JJg7J
*e%JApJJ
'e%JAgIJ
's%@fZ@A
( fail(Jp&JJ
*or%HJgAJ
#hat)f<I>A
%e%B[7gA
& comment%h8JJJ
'docs(GaJIJ
'linter(2SJ?A
)st&I8JEJ
'phone(J/JpJ
'query%J8JoJ
'regex&oJJ7J
(ounding%J<JAJ
'same&I(J<J
'test%Ag@AJ
+s&JA8pA
&re%A:?i/
( must&JDJo&
('s&eo>IA
* a&Zp?IJ
%is%JDGJJ
' has%M1I8J
(is(AI@gA
(method%JEJ/J
(needs(M/I2A
%reat*JJNGJ
#idy%JEJAJ
#l&pJ@AA
% dr&pJ?JA
#oo(@EAYA
& clever&JEA@J
'many#@_@PA
'slow%A7JpA
%string(J7JDJ
#race(g8JAJ
&nslate#a?AIJ
%ie)JIJEA
%op%@3?m8
' de&J?JpJ
(imbriqué(JMJ7J
'po&@3?dA
#une&J@JoJ
%rn%@27CA
' the%?AJDA
#wo%7g6nA
& pointers)J7JpJ
#ype&J:@<8
' annotate(HNIIJ
'script&@YAEA
&o(Ig@AJ
#á%@fCZ/
"ugly%IDJAJ
#i)JpI8J
#m%89H<]
%a(A@JpA
%lauts come(AgJJA
#n%.:U;J
% enum)JN@@J
&filtro)A@IEA
&test&JIoHJ
%a&:6[p8
%defined&ApJJA
'r%p7ASJ
%e)B@AoA
%it'I?fBA
' converter(JH8MJ
(tests%JIg@J
%tangle this!IEIAJ
&ested%IHpIJ
#pdate%En@?A
) broke%IfJIJ
*the%M@IIJ
%rość)AEI@J
%side down)IoJ@J
#sa(ADIQA
& le(JDJ?J
%e%@W@e8
& #'JDJ8J
'a(IAJnA
(n*J>JpJ
'of(JmJAJ
(ptional%JDJAJ
'the"JNJ8A
&memo(@A@oA
&rs%@oA9J
&s way%J@JpA
#tilise(JEJ@J
"validate%I?EIJ
+ the%IA@MJ
%riables%JNJ.J
#ectorise%J7JoJ
%reinfache(JEI@A
&ify&@@o@A
) the%@@g@J
#oeg%E@@DA
' een(GIJMJ
"waht(p/JJJ
' does&p&JJJ
%lk%oAKHA
' through%7JMJJ
%rm start)J@@oA
%s%[-CAS
& macht)pJGJA
'passiert*8AIJp
%t%f7D7A
& does!pAIJA
*t%pJJ8J
#e%7J^C/
%'re%8<JfA
%lche(8JHJg
%niger(@9@nA
#hat#Q.U7g
' about%8J]/p
)m%[gGIA
)re"&@DJ]
(do#g@AJ8
*es%fIHAJ
(happens#A/CJ]
(if)8AJJp
)s"[@5Jg
(makes)pJIA8
(type&8JHJp
(unit(8J@Jg
(would&%IsA/
''s#f?89g
) missing&J8JN8
*the%[RH.p
's"g@G@p
%en%Qf?AJ
' offline(AgJJ/
(should"8JJJg
&re"I7^7g
( are&AJhJ&
)do%pJ?JA
+es"g@?JJ
)is%AJ@Jg
)should%JJ?Jp
)would&AJEJ8
%ich#f?A5]
( is&AJHJp
)of%&HNAg
%o%Z@>@p
& calls(/JJJp
%y%fQ?6S
& do#gg@7/
)es"o[?J8
'is%fI@7J
'not(/IJJp
'the(pAJJ8
#ie%f?H@p
%ll(AAIAp
' it%JAJ8p
(this%AIIJp
%th&@oAAJ
'out&?:IoA
#ofür(8JIIg
%rks,8pJ@A
&st part&JJNJ/
%uld&5@3Bp
( a&AIA@p
)be*JLIM&
)you)IQ<@]
%zu%f6?@g
#rite#D-f;8
( a%A@JN8
)down&NJJHJ
)it#IM8IJ
)the%H.SNJ
+is#IM8IJ
%ong%Jg@IJ
"xctest(J@f@J
) please%I@oAJ
#ml(?MJJJ
#unit(J@gHJ
"y%87EIS
#ou(Jf@@A
"za'@D@IA
%pytanie)JAJnJ
#u%IE@fA
% viele(J@AoJ
#ły+JoI@A
"ça%%V?cp
% rame'J?IgJ
#ok(@9@nA
"è thread)I@H@p
"всегда)JoI@A
"глянь(J@N@J
"добавь%*@fDA
%дай)E6@9A
"исправь&JpI8A
"как%pAIJJ
"напиши%M@IC8
#е&oeI78
#ужен%A6o@p
"объясни(gHIAJ
#пиши+<AJ@A
%тимизируй&AHIpJ
"переименуй%JDI@J
#окрой&J@o@A
%чему%oAHJJ
%ясни(oIJAJ
#ри(Jo@@A
%оверь&AHNAJ
"разбей%IDJAA
#еализуй#IJAMJ
"сделай'@D@9A
#лишком&@:@nA
"что%o7B=p
& делает%oJHJA
'значит%gJHJJ
"こ%Y[<5J
# の%lcA9A
"な ぜ&q.5@g
"も%ACGo8
# っ%AC?f8
"ク*@@@Qp
"コ)m[?GS
"テ ス%I@pIJ
"メ(H@oJJ
"为%A.If]
"什%JAIHp
"优%A@IpJ
# 化%JAIpJ
"修%Jo@IA
# 复%AfAIJ
"内)JoJ7J
"写%@9V:/
# 一(K?/NJ
"减&J@IoA
"列(@dM@8
"太&@B@oA
# 慢%JIJgJ
"实%A@JNJ
# 现(J@JMA
"実 装%AJINJ
"审&A@NJJ
"帮*J@N@A
# 忙)J@N@A
"提 取%ANI@A
"数 据%@dIeA
"普 通#JAIJg
"更%If@oA
# 新&JoI@J
"有(.AM@]
# 什(.@M@]
"查(JAHoA
# 询)JA?oA
"死*JnI@A
"用*8EI?]
"空)JoA@J
"符&JoJ@J
# 号&JoJ@J
"结(AhI>A
# 果%As@48
"能)@7Lo/
"补)<AJIJ
"要)JAI?p
"解 释'f@IJJ
"请&oAJJJ
"这&oS@4S
# 个&[(@?]
%样%%7DIg
%里%foI@8
"遅(J7IoJ
"重&AEJRJ
"需 要(@JGJg
"高&JIJoJ
# 速(A@JoJ
"결&@3@<A
"너(ADIJA
# 무%@<@]A
"무&7o?o8
# 거(A8IpA
"문(;;A7A
"버)JoI@A
"사(J@IEA
"이&[%;.]
# 코#f?D?A
%함&AEHAJ
"주(EJ@?J
# 석!NJJHJ
"쿼%JAJg8
# 리&JAJpA
"테(JIf@J
# 스&AJpIJ
!a#A9P_S
" #)ISpFJ
#0#G[JgJ
#bad%AINIJ
%etter*A@JnS
%inary&JJJ<A
&t+7NIAA
%rute&JInJJ
%uilt%JJHJg
#callback&AHJNA
&ncel)J7JEJ
&se*JJpGJ
&tch&JINA/
%lass(6;7C]
%omment%;A5L]
&sa%oJJJ8
#deque(JFJpJ
&scription(WAA>J
%ocstring&NJJHJ
#failing(J/pJJ
&ke*A?pJJ
&ster,JJJp/
%ew(V>g?A
%ile%@RJ*J
%older%A8AMA
%unction(HK/ES
#generator%M=@Hp
%ood(AAHIp
#hash(JGJgJ
%eader#MJJHJ
%int(J6JMJ
%ook#I2ATA
#leap%JJpFJ
%ibrary(AIHEJ
&ne&E&JBA
'ter#GJJMJ
&st(6C@MJ
&ve%JJNA8
%ock#IA7Cg
&ok(/JDJA
'p)J@GJp
&t#g@GfA
#mail)AAANA
&p(JCH1]
%ethod(H@JNJ
%illion&87JoS
%ystery)p7J@J
#name)ANJHA
%egative%JoAIA
&w%7[>Zg
%on%fAJJJ
#parameter%HBAMJ
'ser%FJJNJ
%erformance&J@JpA
#query.J?HoJ
#readme#MJJGJ
&cord%IMJAJ
&gression%7Jp?p
%ule#JJHJg
#second(8.BjS
'urity)JAN7J
&maphore%AK@?p
&t(I?RfA
%horter*JNIA/
%ingle%J6As/
%low'JJg/J
%pec(JJpI/
%tream)J@JW/
'ing#JRH9g
%ummary(28JKJ
%witch)JEJJ8
#table%JNA?J
%est%G%n<g
%imeout%IIAEJ
%railing%JpJ?J
#unit%IJoHJ
#warning#MSJ?J
&y(J7INJ
"11y%JANIA
"b([Ie?8
#!&S8oIA
#$)]/oJ8
#er(JgJ@8
#frage&f-?b/
(…%o?=t&
&…([7?r8
#le(I1ADA
& to(I9AEJ
#or…%@.g<A
%ut%CB_,8
' the&b9B6A
*is+JJNI8
'!%gJKJ/
'$%fIMJ&
&…&KSa+A
%ve+<IJAA
' each)NAAI8
(it*E?JJJ
(the*EIJHJ
'$%GJ]EA
&…)E@JBA
#stract&?JIKp
&…%IHKHp
"ccept)J7JEJ
(s(:gI@J
(…%0[f0A
&ss(@f>dA
(!(@[>eA
&…&8nIL8
%ord…#C].;J
&unt&A@g</
)!(AA]28
(…&8A]<A
&…(AJA3A
#ep…(@gJJ8
#quire%qAJJ&
(…%hAJJ/
&…%h8JB8
#tion)AA8ES
( that(JA8DJ
&…)J@8EJ
%ual…%RAHJg
&…&oAIJA
"dap…(RD@@A
#d%<7I;A
% a%A7gDJ
'n&:J8NJ
&docstrings%MIJIJ
&it&EJIIJ
&jsdoc&NJJHA
&sorting%HAJMJ
&the%Ko8HJ
'ype&INAHJ
%i…'I?JaA
%ress(IoJYA
(…(JfAPA
&…%IoAcA
#icio…%J@ANJ
&…%L7AEA
#mi…%@SgBA
#va…&J<JAA
%i…%JIHJp
#ım anlat.p7I@A
"f'@.fDA
#ter%?iY8A
' 0%JgA0J
(free(JeJAJ
(the"GfRD/
&…%IpI8A
"gain%@?oSA
' and&J@JnJ
'!%7e7[J
'$%Ie7eA
'st%R@p@J
) a%JIgJA
(…"@6i@g
&…%@@oRS
#giungi%M@@BA
(…%L@@DA
&…%M7@CA
#ree)IoI8A
&…&An@:A
"head)A@nL/
'!(HJfM/
'$(AJnJA
&…(AAeK8
"joute%D6RAA
&…%E?o@A
"l(IT?d8
#gorithm%a@7Z8
+$%[@@f8
(…%i67[8
&…&^@@nA
%u…+A@I@p
%ún*J@NJA
&…(J@NAA
#l'88Jh8
% cores&J?JoJ
&of%BMH[&
&the%IJVS/
)se(R<IRA
%$%RYHRg
%e(@@fBA
%ocates&J?JoJ
)ions%A>gfA
-!%JHJgJ
-$#JHJgJ
(…%A?eog
&w+GJJNJ
'ed%8*B#p
(…&83A6g
&…&=/J_g
#one%JJHJp
#phab…)JEI@J
&…*JEI@J
#ready%Ao@@g
)!%A/[Jg
)$%8JJAg
(…&@oR=]
&…(Af@Gg
#s(0d>2S
%o+@RAEA
& need(J@AD8
#ternatives(JJGJg
(…(8JHJp
&…(AJGJg
%hough%JpA@J
&…#IgAHJ
#ways)@oH@]
( 0&AoJAA
&…(@nG@g
"m%ZfA7A
# i#[]@.]
#ou…%JoJ8J
"n%J[-C]
# empty%AnJB&
&num%JHJAg
&rror(@[-CS
&xample&E/JL8
'planation&r@A58
%hour)p8IHJ
%index)8@H[p
'terface)JEAIJ
%order&QJJE/
#!)JoJ@A
#$)JoI@J
#alysis%IGNeA
(…&I6LoA
&…)'@K[g
#ch…(J9J7p
#d#_.fAA
% a&84R_p
'gain&J@JoJ
&cons%A@K>p
&delete(JNJGJ
'o!HNJJJ
&hashcode&J7IEJ
'ow(pJIJ/
&i&p8@JJ
'ts%M[@I/
&list(A@MIJ
&not&/AIJp
)e%&JNJJ
&return%M6JKJ
&tell(/JNJ8
(st#JAgHJ
'he(ASIE8
&we%JgAAA
'hy*pJ@A8
%$%/JJJp
%roid(Jg7IJ
#idad…(JEJ7J
%mat…%J@dLA
&…)J@lLJ
#nidato$'JDJ7J
&…)JEJ7J
%otate%AEIIJ
*!(GMJJJ
)ions(GMJJJ
-!&HEAIJ
-$)GNJIJ
(…&8<@IJ
&…&8EIIJ
#other%KlA'A
(…%SeB0A
&…&9n@8J
#tes*S@N@8
&…)R@N@8
%w…(/SIJg
#y&.CE8S
% good&JJEJ8
&issues%@IMJA
&more&/bI8J
&way&JFNAS
%!(IDJ8A
%$%JEFJp
%one&7nC@J
&…%7oD@J
%thing(IH;SA
* that'J8MJA
*!%SR8f8
*$#J[/f8
(…)JA<JA
&…)S@ERA
%where%MIHHS
(…&N?IIS
&…(N?IIS
"part([9D-J
'!)]>N?J
'$(AHN@J
&…&R:N6&
#i(89IJg
% ?%8JIJp
&documentation(MJ8HA
&for%J@HhA
%!&7EI8]
%$(@D@1J
#p%5o83]
%eler(5JJJp
(…)>JJJp
&…%OgGJ]
%lie…%oHAAJ
&y%IMJAA
&…#Zg@/A
%reciate a"JJNJ/
(…%_6qG8
&oach(AIMHA
*!)JINH8
*$%JJMGJ
(…(8@MIJ
&…(J@W?A
#ro…)AJNJ/
"qui$*pHJJA
%í%j-D?/
&!(a7C@&
&$&r7C?&
"re%8qL?8
% cut(InJJA
&missing*NAJI8
'y%&JNJS
&outdated%N&fIJ
&the%A>kA8
)re%78NAS
)se&pJJJ&
%n't&CFI8p
&…(B?IAp
#gument(oRI6A
*!)oII@A
*$%fRI6A
*s%NLA5A
+!%NTA=A
+$%NnA=J
(…&iR?+g
&…(hZ?5g
#ithmetic%RoB8A
&…&pG9CA
#ound*J8@EA
( this*J7@EJ
&…)I8IEA
#ray%ei56S
' no%JEJ7A
's#L5Ai8
(!(JMJ0J
($%KCJ(A
&…%@g,J]
%e…*Jo@IA
%i…(9eJ@J
%ow%JDAAA
' function%JNJGJ
&…%I3@CA
"s%JWX98
# a([DR8/
&n%JHJBg
%comments&<JHJJ
%described)I8ANJ
%well%@HIDS
#hame…(JIMJ/
#k*S.RE8
%s%o[@d/
#sert%7fg-J
( on(A8gAJ
(ions)JJo8A
, for(AJfJ8
(s&I7o6]
(…&?Sm,]
&ssment%8IMJJ
(…%AIMJJ
&…(7[h,S
%i…%AdMI8
%umptions'D@MH8
-!(MJD>8
-$&NJDF8
(…(EHLI8
&…&MZEG/
#ync%A*H7p
' await)JEJAA
'!*A?I@p
'$)A?IAp
&…'A;I@S
"t%RlKQA
# 0)R[@^&
%all%ERI&g
%once%/RRY]
%the(AnABA
'is&o8E=J
#!([7E@A
#$)R7N@A
#tachments%J@JEJ
-!(J7IDJ
-$(J@JEJ
(…(J@IDJ
'k…%SnFHg
&…%Rf=Dg
%empt&[pJ78
(…%ZiA.8
&…#TiI//
"u(;2?7A
# lieu(J<JJJ
#ch&7+dW]
& ohne&J8IAp
'schneller(JAIg8
#dit%I@A<A
'!(J@M@J
&…(I6@rA
#f(QL;,J
% wenn)JoJHA
%!(-2D6J
%räumen&@NI@J
&…(RM@A8
#sgab…(AEIHJ
#thor%J]>MA
&…%SgFJJ
%o*J7IEJ
&ma…*AJoHA
&…)AJoIJ
"vatars$)J@IEJ
&…*J@AEJ
#ec(Iad68
%r…%fZ@:/
#oid'J9IfA
' the%A@JpJ
&…(S8Io8
"wait&.i=6p
'!%7q?@p
'$%@_??p
&…(8_>@g
%y%?j.+g
&!)IoA?J
&$)Jo@?S
"ynı sonuç(@b@5A
#rı)@<@ZA
"ñade%M@@CA
' comentarios#MII@J
(un%IJJMA
&…%LIIE8
"ğır$)J@IoJ
!b&JRR>p
"ack(AX@;S
&!%:ZC28
&off%IAANJ
&up(JJNJ/
&…%ISE/8
#d%&ft6A
% input%JJpGJ
%!&JJNJ&
%g…(JfI@A
#la…)JoIAJ
#nco!(7?Ij8
'$&A?It8
#sed%NAo?&
' tests&J@p@J
&…%C@g@A
%h(IPJDJ
%i…&SAOI]
%ta*AJHJp
#tch"S@Jo8
&…"]/Jp8
%s&J@p@J
&!&J@p@J
&$%J@p@J
%tery)JGIoJ
(…(JHJpJ
&…)JGIoJ
"dd(J@p@J
%!(J@o@J
%$(J@p@J
"e#.LD9A
# a&@*IBS
&ble*I/AEJ
%better&AHJAp
%called%E%QIp
'se)JnJJA
%done%/fLAJ
%grateful%g@K@A
%idempotent'Af@@A
&terative'J2JAJ
%null(AgIJ8
%possible(JJJmA
%simplified(JNIJ/
&ortable(J7JEJ
&ure&J8oIJ
%true%][KJ/
#au…(JDJ?J
#cause&;HAlJ
) of*K7JnJ
(…(B@JeJ
&…)AR@mJ
#deut…&<AIHS
#en(oZ@6J
#fore%o>TB8
( i%[?;J8
*t%g.De&
)the&IRq6J
&…%n5KBJ
#haviour&B)g-]
+!%N9J7J
+$%M/JJJ
(…&K*p#J
&…(A)f.]
%eben%JoIIJ
(…%Jo@IJ
&…,Jo@IA
%ind%oq?7&
( the(ffI@/
+is%pIIJ8
&…%eq5/8
#i(.e>Qg
%m)JoA?J
%ng#gJJJ/
&…"pJJJ/
#low(Ie7MA
' 0#JHJfJ
'!#PgAM8
&…&?]7W8
#mängeln%8JMJ8
+ ?&8JNJ8
#nchmark%IAq@A
%utzt!&/JJJp
#re…(7aD-/
#side&EHJJJ
&…%DHJJJ
%t(7@D?g
& practices(JJMJ/
'way(@JJHg
#tter&6:Qo]
( names%HMJ8J
(!%7KGRg
($#7MGR]
&…(796og
%ween(IQ@@p
) a(@@A@p
+nd&/JJJp
*the(pCIJ8
)!%/ASJg
(…&IBH@p
&…%Rf?7g
"ibliothek(JAJ7p
,!)J8IAp
,$(JAI@p
(…)J8I@p
&…(AAI@p
#en%AANJA
#g&-I5rg
% o(7GGgg
%!(J?JgJ
%g…%gJHJA
%o*A@HoJ
&!(A?IfJ
&$&AIHpA
#nary%@@@q/
&…&?77s/
#r(-2KY]
#t(IM8AA
% heavy)7NIAA
%te&]^B8&
' einmal&IAN@J
'!(B;K?8
'$&:3M68
&…%gTS7&
%wise%pJI&J
"lin…)J@N@A
#ock%D@H7g
'!#JJHJg
'$#JJZ@g
'i…#AAHSg
's#2jR,A
(!%*Bf5A
($&.CpIJ
&…%'IelS
"ody(?IH<g
& please(J@IMJ
&!&IR@EJ
#ilerplate%IDA*J
-!%IEJ(J
(…(IBJ;J
&…%@:]1A
#ok&AoJ7J
&in…%J]Y9J
%lea…&A3G8g
&…(ADGJS
#rr…%IgA9A
#th#6D>:]
%tleneck&@@IoS
,!%8IH]g
,$%IAJfJ
(…&7?Hog
&…&-6?sg
%ão(7[H;A
&…(7[><A
%ón(JHJDJ
&…*JHJEJ
#und!)AR@o8
'$)ARJo/
'ary&JJXNJ
*!%J]GLJ
*$(JJdLJ
(…%Ip>LJ
&…(AR>q8
%ton)@QIEA
&…(@RIEA
#x'GgABJ
"ranch&IHIpA
( run&pJJJ/
(!#0[K7]
(es(S)SAA
(…(R2R?S
&…%O;RI]
%uche&AJoJ8
) ich%AIoJA
(t(.?@eg
) 0&JIJoJ
(…&.@ofJ
&…(.@[eS
#eak(QgV./
' down%pJIJ/
(the&H]]%J
's(I7h?J
&…%HJkA&
#ing&9<fHA
&…&9;OZ]
#oadcast*J?IoA
&…*I?JoJ
%ke*IoA@J
' it)IoJ@J
'n&?no7A
(!%HZgAA
($%HloJJ
'r(JSJFp
&…+InR?J
%wser%AJHJp
(…&AJ?@p
&…%AA@Ip
#utal!%J@N@J
&…%I6i6A
"u,p@I@J
#cket)J@AN8
&…&J@AN8
#ffer%R7@j/
(…&A@@oS
&…)R7@pA
#g%,Yh]8
% in#@fe7J
&report%J&JpJ
%!%-es,8
%$%/Zj6/
%s*J/NJJ
&!)I8NJJ
&$&I8NJJ
#ild(A_#KJ
' a%JAFN]
(is%HpJIJ
(test)JJ/NJ
)he%Aa>AA
'!*J]&UJ
'$&J]&UJ
'er%Q@JEJ
)!#I@JDJ
(…%Y9JDJ
's%J?ANJ
&t(RIHJg
' in&AIHJp
&…(RU,Lg
#lk'JHJfJ
#t%G^B'S
% every(JgJ.J
&for(J?JEJ
&it+HpJIJ
%ton(6[AEJ
(!)IHJEJ
($*IIJ<A
&…([Q@<A
"y%_7S2A
# a%@iH6S
%date%JIAM8
&efault&J>JEJ
%eye)J@N@J
%line%p5JIS
%one%IpB?A
%tests(J@eHJ
&he*JoH8S
'is'J.geA
"öl!+AEI?J
"łąd+JoI@A
#ęd…*A@EJA
!c)J@JEA
"$'J@JDA
"'est quoi#[IHIg
&…%?:;HS
"++20!&JEI@J
&…%JDJAJ
"ache&lHHpS
' here%gJHJA
(the%8JJgJ
'!%p?@8S
'$#]?8Cg
&ing%@=JqS
)$&JFJg]
(…&I=JhS
&…&Y4Qh]
#da%E@@RA
#lcol…(f/D8/
&ulation%BJof&
-!&AJ][&
*or&JA@NA
,!%JJINA
,$%J@IEJ
(…&J6[b&
&…&S&UK&
%l(SS>Rg
& it(8;I7g
'this)9RHJp
&!(@G@h8
&$&@F?qA
&back%j-?</
*!)p>IC8
*$)g>JE8
*s'JDJ@J
+!&JEJ7J
+$&JEJ@J
(…%r/?;/
&ed(/Ie@g
(!(/JIIp
($(/JSJg
&s%I2QmJ
' this&/JIJp
'!)J9InJ
'$*J@InJ
&…%T8PT]
#mb…*AEA?A
%e&JJNA8
#n%AfHRJ
% be*ApI@8
&i%.6BSg
&run&JInJJ
&see&5A@Mp
'omeone%f@2IA
&the&AAIJp
(is&%)AfS
&u%SJJFp
&we(:0[ZJ
&you%heHI/
%'t%IjQ,8
' follow%SNHJ/
&…%[jO6A
%cel*@@INJ
( button&J@JEA
(!)JIHNA
($)JIHNA
(lable(J?JEJ
*tion(IoJ@A
(…(@QJ;A
&…*@R@EA
%not&JnJ@J
&…(JoA8A
#refully(J@M@8
+!%AJNJ/
+$%JJNA&
(…)J@NJA
&…*8@NIS
%r…%s7BFJ
%t(7LI2J
#s(@@k@/
%e):Ym?S
& ?*AJGJp
'for*JApHJ
'insensitive*JnJI8
&!*CoG@A
&$(IfRJ8
&s%I8sA8
' for(@ApHJ
'!(JAMI8
'$%I@j@/
&…%@8rC&
%o,A7o@A
& de*A8oIA
%t&oJJJ8
#tch)I7rAA
'!*]@NA&
'$(]AMA/
&…(J.j88
%e…%JQJDJ
#use&8oI8]
&…(Ae?[S
"e(gIBGJ
# code%#EEe8
%que%I@D?g
#nt(IdACA
#rt…(8fM@/
#tte(fKGGA
' fonction%BU7>]
(valeur)p@IAA
&…*oJHHJ
"hain(J2JJJ
'!%JDJIJ
'$%J<J@J
'ing%IpJ?J
(…&IpI?J
&…&JEJ@J
%mp!'KeJ@J
%nce%JgKA/
&ge%X7_Y8
( it"Ai7e/
)the)JN8@J
(!"<n15J
($%AJES/
(d%A?Ah8
(log)NJJGJ
+ entry&NJIHJ
(s%H[@(g
) are)8oIAJ
)!%S&B3J
)$&[&C<8
(…%<>CAA
'ing%@2JJ]
&nel&fO@PS
)!(AAJAg
(…%fc?eS
&…"/PVcA
%que(DJJ6J
%rge…%AHKfA
&…(7[Af8
#e%o6JE8
%aper!%8@Jng
)$%J@JnS
%ck%HQh@8
' for(JJ2JJ
(it"JJ2BJ
(missing)Jp?IA
(that&JJlIJ
*e&A8EJJ
*is&AJW8J
(whether(AA<JJ
)ith%JJdJJ
'!%h@DA/
'$%h@M@&
'ed(pJIJ/
(…(pJGM/
'l…#HJBMJ
's&C(cBJ
&…%A@gL8
#oice"JAIKg
&…*J7IES
%o…%I2@CS
%s…&C?JE8
#unks)J@JnJ
&…*A@JoA
"i&6,JrJ
#!%7nIeS
#$&7RHnS
#rcular)JoI@J
(…(JoJ6J
&…%[Y?3A
#ężkie*J>JoJ
"laims$&JJNJ&
%mp(2AJJg
&…()JJJ]
%rify%pIIJA
(…%pIIJA
&…%pKI8A
%se&n9@?]
'!(B6IIg
'$(J?I@p
&s#926;]
' and%;@AIp
(for(J8JEA
'!#2MS./
'$%1MJ?J
'e(RER9&
($%AJgHJ
(s&R*ReA
)$(I0JoJ
(…(R2IeA
&…&](IAJ
%use!(AhJ88
($&ApJ@A
(s&JEIIJ
(…%JMIIJ
&…(JNJ?A
#ean%U::1&
' it&AEJAJ
'!%]J8L/
'er!&JNAHJ
(…'AMAHJ
'up%FA@h]
)!(GDJAJ
(…%Y.@iA
&r(]1JAJ
's)pIIC/
&…)o;@J8
%ver(eDI7J
(!*JEJ.J
($(JEJ7J
&…(R<@-S
#i(J@RE8
%$"B8fC8
%ck(f7IE/
'ing%FpJ3J
&…+IoIA8
%ent(7UI2J
(!&A[@3J
($%@n@)A
&…(7JR3J
#ock%I8_C/
&…%@7gE&
%se%9n?Ag
' the%JnIJJ
'!%Af@KA
'd(@pA@J
's(gSJA/
&ure&Rn@6S
) ?%/JJJg
)!&&]IJp
)$%.oI@]
(…%QeH6g
&…(SoI@J
#ue(p?JJA
& what)p7JJJ
"o'f69?]
#bra)JoJ7J
#de(B;AB8
& 0%JoI@J
'?&]ILJ&
'and"IAMIJ
)y(/MJJJ
(uf&.;E@A
'for)JJHEA
'in(AJMJ/
(s%HQgJJ
'more#@;@[J
'please(AGQNJ
'review(JJMJ8
'smells%IJNGJ
(plitting&JIIlJ
&!&T)C1&
&$(K2A0A
&s%qJIA/
'!&NJJGJ
&…'hJIJ/
%ice#[2C8/
(!(S<A?A
($(S<A?A
&…%p*96&
#llection%AAAeS
(…(Q/@fJ
&…(QE7RJ
%oca&9@IEJ
&r(H@JMA
'!(H8JNJ
'$*I7JNA
&…,A9@E8
%umn)Bo?@S
( #%8pJIJ
(!%II?Kp
(s%Be=p8
(…)KH@o8
&…(Ce>RJ
#me(fh>?8
& from)pJJJ/
'out*AoIIA
'this(/JJJg
&nta)N@I@A
)rio(<IAIJ
,s%C?E?A
(ário&3AJJJ
,s&)JKJA
(…*<AB@A
&s&AB?Hp
&…(29B?g
%mand%[W?A/
(…&IW698
&ent#D51CJ
) above%EJJJA
*here(FJJJp
*is(L&JMJ
*la)mAJJA
*on#CJMGA
*parser%FpJJJ
*that&EAJA8
,e%EJIAJ
,is*<JIJ8
*w%MJJGJ
)!&2@ML&
)$%37KL8
)aires)N@?JJ
)ed%HNJ@J
)s%;>C:J
* ?(GJNJA
+are%J]GJJ
+for(MIIIJ
+in(DAIIJ
+on#J8MJ8
+to%;IJJJ
*!%D7@:S
*$%EOFDS
(…%M?CBJ
&it(AJJPp
&…#D?1DJ
%o(f?JJJ
& o&pHJJA
%pare&7Io8]
(ison)JoJ@J
(…%.mRK]
&ile(@oI@S
)!(IfI@S
)$&JnJ@S
)r'AeI7S
(…)@nIQ]
&laining&JJNJ&
-$(JJNJ/
(…&*]EH&
'ejidad&8JJJp
(te%JH@MJ
* the&JHINJ
(xity%&3?[g
, of)AEJ/S
,!%/IIgg
,$&/IISp
(…&('?L]
'icated!%JDAAJ
(…#JDAAJ
&onent%@<BJ8
+ per(JMAHJ
+!#JHhYA
+e)J@INA
, de&J@JN8
(…%I;BE8
'se(J@JN8
(ition+JEJ@8
(…&@<@<8
&rehension&INAAJ
/!%IN@AJ
/$&JNI8J
(…%INR?J
&uted&pJIJ/
*!)pJIJ/
(…&pAIS8
&…%.TGMJ
#n%#p6Rp
%cern$(J:>DA
(…%J<AE&
&urrency&BApHA
- test&JAp@8
(…(AfS@A
&…%7WSI&
%dition%Rn@[8
+!%ZX@gJ
+s%o/D7A
,!"HJbHJ
(…%eoKG8
&…%nmBQA
%fig(0_@?]
(!(AfJ?S
(urable&I?JEJ
.!)J?JEJ
.$)J?JEJ
(…%p?JE8
&…%>]>2g
%nection#6QHh8
, is&Jp@JA
-mid)J.pIJ
,s&A7@]p
-!%J7@f]
(…%ZPHeS
&…%??Qep
%s(A@JIp
& of&A7L?p
&erta)JoI@A
(…(JfI@A
&t*JCI-p
'!%@EA@S
'$%AEA@S
'ant&InIRA
* time&JnJ@A
*s%M2J7J
+!)I<J@J
(…%JM@IA
'raint(gYJC8
,!&pXJ9A
,$&gXJ9A
(uctor%L(ABJ
-!%@1AEJ
-$&@9AEJ
(…%_A@28
&ulta%[?@h8
*!%RH@fA
*s)A@IpJ
+!)J7IpJ
+$(J@IfJ
(…)I6@qA
'mer%]7If8
(…%]7Ip8
&…#?B5_g
%tention%I@SnA
,$%@ISeA
(…%@ISnA
'xt(A3A9A
) manager%JMJ8J
(…(A3A9A
&ract%JHqHA
* test(JIgHA
(…%SHpH8
'ol%dJJJJ
)ler#KDA9A
,!%C;C5A
,$&K<I@J
(…%R08;J
&…%I)RM8
%versions(J?IoJ
- at(J7JfJ
(t#AM>CA
) to!JNJJJ
(…#ZQ6i/
&…%@Qgp&
#pies*J?JoJ
($%J@JgJ
&…&S@Kp&
%y%I1@JS
& paste(JNJ/J
&!&J"Ha]
&$%J#ITp
&ing%JJJdJ
)!%JJJdJ
(…%JJJlJ
&right(NAJHJ
+ header(N7JHJ
&…(N7JQJ
#res%J?JoJ
'!(J?JfJ
'$%JIJoJ
&…%IOJpA
%rect%KID78
) ?(S/MJJ
*the%HpIIJ
)!%IAMJA
(…&KIE@8
'ggi(AoIJA
(…&AoIIA
&ige%DR?@A
(…%EJ?@A
&…&BnM-/
%s%JgJ8J
#sa%oAM@8
& serve&pJJIA
%t)/JJJp
&!(&JJJp
&$*&JJJp
&s%AIAgJ
%ì&AJNJ8
&!)AJNJ8
#uld"S'D5]
' be(AEK]/
(i(AIIAg
(this%.9C.p
(use%AIJ@p
(you%K;I@J
'n't(JIJ@g
&…%J1KM8
%nt(U8RT&
'er*@oIIJ
)part*I@IEJ
(…)?Q?<]
's(Ig/;J
&…(Te5M/
%pon%IfS8A
&…%@RpAA
#ver&JApIJ
' the%A@gAA
'age*J@p@A
*!(K@f@A
*$%L7f@A
(…)K/pAJ
'ed&JA<IA
) by%J?dIp
(…(J7aHA
'ing(IJ8oJ
* index)JJ&pJ
(…&HAApJ
's)Jp/IJ
&…%AHjOA
"pu%J%8pg
%!%JIJoJ
%$%JIJoJ
"r)J@N@J
# please(J@N@J
#!&J?N@J
#ash%[RfH/
'es&?p@?]
) when"HpJ@J
(…%=p@@p
'i…%JgHJJ
&…(QfZ?A
%zy!(J@JnJ
#ea%@@pCA
& una%IIAEA
&te#H@fDA
( a&GJJNJ
(s(JoJ?A
&…(IoS@J
#itique%JJM@J
*!%JJDIJ
(…%JHN@J
&…(H7DDJ
#on(@R?3]
& job&7II*p
#ud(J@IEJ
&!(J@IEJ
&$&J@JEJ
"ss(RD@:8
% variables%JDJ@J
%!(S<J7A
%$(J;J8J
#v(@[H<S
"urrencies!%JHgL8
)y%IQANJ
(…&%R[NS
&…%@OnEA
#stom)I8AEJ
(er(fRHT/
*s%@Y?hA
(…(RR?_/
&…)IR@N8
#t">s?d/
%!(JeJJA
%$&JnJJA
#z%JgAAA
#ál%8IJJp
& es%AAJJg
"ycl…&@r@68
#press'JAeIJ
"zy)7@A@p
"álculo&8JNJ8
&…%AJNJ8
"ódigo(H2:S/
(!%T&9o&
($&p08P8
&…(A2:S8
#mo(g/IJS
!da)ApB@/
#fü…%I@[Hg
#ha%@*?lA
#i,I@E@A
#ngli…(J[M@/
&…&IfE?A
#rk(IIIEA
& mode&IIIEA
#s%Q8:MA
% mal%B1M@A
&so*AINI8
%!(.D>Cg
#ta%Ge@k&
& for(JJ/NJ
'of)JpJ?J
'structure%A=Ieg
&!*A7ANA
&$(J7ANA
&base(@'ReS
*!%[CJR/
*$&f<@R&
(…&@'R[]
&class%@E@D&
+ for(AIAEA
+!&JEJ?J
+$&JNJ>J
(…%@D@;/
&…'B1GTS
%e(AdS9A
&!%W>I;8
&$(L>ID8
&nb…*@8JoJ
&s)JQ@EA
'!(JHIEJ
'$(JIIDJ
&…&=Slp8
%um%AfJ<8
'!%J8JDJ
'$%JAJEJ
&…&8fI<8
#y([f@@A
%s%&JJKg
&!&&JJL]
&$(&JJL]
#zu(7JNL8
&!(,AVM8
"b(Ag@?S
"e%BKS>A
# chaque&EJJ@J
%requêtes(J6JgJ
#ad%AJEB8
& code(JJNJ/
&lock&7oB8S
* ?%J[GJ]
*!%7eR7]
(…#6QL.g
&…#?dM-S
#bería%#r5BA
(…&#r?CA
&…&#_>9S
%ounce#J>Ia8
*!*JJJ3A
(…%JaIC/
&…(@KDJ&
%ug(@oH@S
' this)@oH@S
&…'@fL7A
#cimal&%oFJp
(…)8fG@p
&…(I]=@g
%ode&o@RJJ
( this(o@JIJ
(…)J/SEJ
&…(Z2H:J
#dupe'JDAIJ
&…(JEAIJ
#ep&8IQRp
#fault(I9?DS
)!%/HJMg
)$%/HIMp
(…(79?D]
&…)@9?ES
%i…%IIcMA
#i%KAfHJ
% test&JJpHJ
%xa(AVI?A
#l'g@K7A
%ete)@I@ES
( the&JRNJ/
(!,I7IES
($*J8JEA
(s(JnJAA
(…&JnIBA
&…(?S@EJ
#m)pfHI/
%ais&7N>Y8
(!%@)?nA
($%@*?nA
&si…%@<?nA
&…(@E?Z8
#n(A>XT]
#part…%JJA<J
%endencies(IDJ@J
. in%JDJ8J
+y&7b@?S
(…*&UA@g
&…(.aA6g
%recated%C)>Ag
,!)J8HJp
,$)J8IJp
(…)N8I?S
&…(M0H6g
%u…(@oI@S
#que(JFJpJ
' instead&JFJpJ
&…(J>JhJ
#r(qM56A
%e…&JpJ@A
%ive(p7J@J
#s)A1k?8
% failles(J8MJ8
&tests*I@o@J
%cribe%]@e@A
* it(6JpJJ
+the#aA-IA
*d&HAJEA
+ in(I8AEJ
(ption,WAA?J
- for*NJ8IJ
-!)NAA?J
-$(NJA?J
-s&N@JHJ
(…&W6IAA
&…&k5I8A
%erves%N)J6J
* a(N7J@J
&…%D&@nA
%ign(>DD8A
(!'>LMAA
($+GKNAJ
&…(HBNAA
%tru…%@_I%g
&…&@nI7]
#tector)JAN@J
(…(@IE?A
&…%@@C6p
#velo…%AAHNS
&…&Ap@AJ
%ia%AtH@&
&…+@ZE7A
%rait(AfJ@J
) être&Ao@@J
(…(JoJ@J
&…(AoJ@J
%u…(8oJ@J
#ze(mhA,8
& functie#e.[:8
"ialog)AoJ@J
&…(JoJ@J
#ci!)A@N@A
#d)JRN78
% i&A@NJA
#e(g^9#A
%se)r?@Q8
'n&f<B@/
'r(p?IJA
&…&i9@X/
#fference%[>I@p
, between(AIJIg
(…%IXg.g
&…%:>g/p
%ícil*E@I@A
)$)N@I@J
#mens…&JnABJ
&…&InIAA
#rectory(JgJAA
(…%6pR18
&…%7pR(A
#sabled%IAAMJ
(…(IAA;J
&…%JAA<J
%count%JgJ@A
&…%Hd61g
%k(A,JjA
&$)JGJoA
#t(Q2DP/
% netjes,JJNJ&
'ull%AAIJg
&sneller)8JIoA
#vide(/D@7g
&si…(8oJJA
&…(.i@-g
"o"SP1YS
# better%JJJp&
%i(8]HAg
&n%pJJJ&
&t%@CHeA
%the*o@RL/
(se(gJHJ8
(y(gAIJ8
'is&@gIOS
%we+pJ8S8
&hat(ASMJ/
%you*/JNJJ
#!&qIHR/
#$%q@Go/
#br…*JJEJ/
#c&ERR@J
% comment*EIJHJ
%!(M8IJA
%$#D8JJA
%ker(J@JpA
( compose#JIJMJ
(file%?D@CA
, for(IIIDJ
,!(IDA?A
,$&JEJ?J
(…%IE@9A
&…%?9@iA
%m…*N@@@A
%s(DIJ@A
& for(NIAAJ
'that&E7JJJ
&!'D7S?A
&$&E-S@A
&tring(EI@IJ
+ and#GJJMJ
+!(MIIJJ
+$'MIJHJ
+s(M?JIJ
(…)EH@JJ
&…)EHIJJ
%ument%:?ZJg
* parser%GA]gJ
+this%7JIJp
*!%M@J@J
*a%DIAJA
+tion%NORAA
/ for&NIAHJ
0generator(GgJKJ
+zione&NJJHJ
0!&N@J?J
*e(D@JJA
+d%D>?@g
(…(D?IIS
'ment this*E@@@A
'nt%N8IJA
&…(EHIIS
#daj%D?@EA
&…(J@@EA
#es%g:??]
& #%p7IAS
'https#/JJJg
'it#7@T@g
'my(AJNJ/
'not(AnAAJ
*hing%ApJHJ
'the%fo?@A
)is%o7BAA
&!(j;@?/
&$%t;F?&
&n't(IQHfA
(…&IR@oA
't)IpI7J
&…&Ie@n8
%t)kR?-8
& deze&oAJ8J
&!,b@H?8
#ing)n[JJ8
'!(pAIAA
'$)oAIJA
&…)n]HJ8
#kume…(E@I@J
&…(E@J@J
#n't%I:;Z8
' like&&JMJJ
&…#I0Kf8
%e(A?LD8
&!'SAML/
&$(A7MD/
%t(f2?R8
#ppelt ist&7NIJJ
(…'?j>7S
&…)Ib?7A
#s+JoI@A
#uble(Rq@78
($)J<JIJ
&…%Qo;?8
#wn&W]=FA
& the%D7@eA
(o%J?JpA
&!%-k@-]
&$&?s@6A
&load%@deYA
*$&@6oYA
(…%?deH8
&…%7dRZJ
"r%gJ@JA
# of&pJ@AJ
#ag)I@JEJ
&!(IHADJ
#ifts(JfJ7J
(!(JpJ?J
($)JoJ?J
&…(JfJ@J
#op the&@AJmS
&!'JHADA
#uckansicht$*J@@EJ
#y(@a@(J
%!%IbA.J
%$%JsJ&J
#überschauen*IIN@J
(…(JINIA
&…)B@NHA
"u(RVC5&
# mir'gJIJA
#bb…*@W?@A
#plicate)JmJAJ
+s&J)R;8
*ion%JEJ@J
-!%J<JAJ
-$%J<J@J
(…(@WI.A
&…(@V?.A
#rch)oR?@8
&…*oJ@@A
#żo&@3?m8
"ziała&goI78
($%AgIJJ
&…%goI.8
"á(@ZD6A
# uma*J7N?J
"üzelt!(@b?68
($&@t?58
!e)8[@@p
"038…,Io@@J
"ach&<IeQA
& call%HAJfA
(olumn#DJIJA
'field'M@IIJ
'other%IhA@J
'step%DJJJ8
#rly%@B@fA
' returns'J;J8J
&…%?;?[A
#ts(?o?[J
"dge%7[M@A
& cases"JANI8
"en(,B9VA
"ffect(JnIJJ
(!&AmJJJ
($(JmJJJ
(s(A<J@J
(…)J<JHJ
&…&AEJ?J
%icient&JIIoJ
+!%JIIpJ
(…(JIHgJ
&…(II@fJ
"ige…(@2@P]
#n(70Q2p
%bauen%J8JNJ
*!)J8IEJ
*$)J8@NJ
(…+J/JEJ
&…)J.IEJ
%e&#L4Vg
& eigene(ADJPJ
&n(1lQ7S
&…)KOQI]
%mal)I@W@A
( drüberschauen)I@N@J
&…'I@MIJ
"kle'D,e28
&!(D,e2A
&$(C6R<A
"l%nYO7g
# await&8IJJp
%código#@D@;A
%mismo(AoI@J
#ec…(J@?ES
%g…(@2JKA
%men…(@oR?A
&…*IoI?A
#i5(o@A@A
&!(gJAHA
&$&pJAIA
#se*@<IBS
& after*J3JJJ
&!)JEI@A
&$)JEJ@J
"m(oMG88
#ail(A5RWA
'!%A7RVA
'$#A.[a8
's%HoA:A
(!&AJI<J
&…&@eR</
#ojis&JoIAJ
#pty&@ne9A
' case%J?JMJ
(input&AJIIp
(list%KeS@&
(state)J.JNJ
'!%8pOIp
'$&ApFJS
&…%@elDJ
"n(]:?XS
# un(h>A@8
#code…%I%p:A
'ing%8J?Kp
&…(@.YDg
#d(IQnAA
%!&6m?V8
%$&7n@TA
%point%:5D]A
*!%?6b:A
*$&>?k8A
*s*JJ/NJ
(…%8.:jA
&…&B-ETA
%s%Jfm?J
& up&JoJ7J
#glish%j>IAA
)$#V7AIJ
(…#aP@@J
&…%V@I@A
#ough%7iB.A
( here'AJHJg
(!(A^CA&
($%AqDA&
&…%.j06J
#te…&ROGES
%ien…)S<@?A
%ry&N@@8A
'!)NAIHJ
&…(V@?AJ
#um)AE?@S
&!%JKJ?p
&…'?2LQA
#vironment(J?JMJ
(…(J>JMJ
&…%8?IE]
"quals%J@JEJ
( and%J@IDJ
&…%BYI;J
"rgebnis&@n?ZJ
*!)JoI7J
*$(JfJ6J
(…%@e?fA
&…%@f?eJ
%ä…&8@nCA
#klär*o@@@J
(en%oA@JA
(…%s@@AA
&…)p@?@A
#r(AJIHp
%eur(JgI@A
&…)IIEIA
%o*Ip@@A
&r%H]S;8
' al)AoIIA
(go)IoAHJ
(handling+J'UCA
(in%.pJJJ
(on(JoJ>J
'!'@R?DA
'$%@nPCA
'i!%J8EIJ
's&b7AGA
( and%NJJGJ
&…%KfJ98
#stel…'JIJMA
&…(JZ?DA
"s(AJ@Hp
#ca…)J@JoA
%olh…)A8IEJ
%rev…%JJpHJ
&ibe#D7[D8
) pruebas%IJgIJ
(…%D?RD8
&…%B6oDA
#presso(J@p@J
(…%J@o@J
#sa(o8@:8
%e+o@I@A
#t'PQCAS
% il(eALJ&
&la"AAIJg
%a&T8eXA
& función%i=Hf8
%e(]SAZ/
& código%S0:Z8
%o(.CGQg
&!(JJFJp
%r…#@;?D8
%á'BAMJ8
& bien%AINJA
"t%I%k@g
#!*J?N@A
"val…%JIM@J
#en(fRR6S
&t%fo6?8
'!(p8J@A
's%@n@BS
&…(oZ68J
%r%p@QJA
&y%BFIqA
' call(J8JnJ
(time&@]J*J
'one)AoJ?S
(…%8fJ@]
'thing%@N7Z8
, is(JMH@A
,!%Ml@I8
,$%Bc@SA
(…%AEAe8
'where&@WI?/
,!%JWJ@&
,$%JiI78
(…(IDJI8
&…%8U@f/
"xactly(oAIIA
)!)p@JJ8
(…&oIR@J
&…(fAZ@A
%min…'J@DIJ
&ple%L7nC/
) in(DAgGJ
)!"pA?JA
)s%N@]FJ
(…(L7f?A
&…(M7^?A
#ceeded%Ie@dA
*!%@n@c8
*$&IZAm8
(…&IN@H8
&l*J@JEA
'$*J@@EJ
&ption&IAcDA
+!%I]d?J
+s&B8?Ap
(…&A@P<]
&…%7[GLJ
#ecuted%Sfg,A
(…%JnRPA
&…%Rdg>8
#ist%/oA8]
'ing%;f]?/
(…%DRS?8
&…%&gR?]
%t(KcIZJ
& code%JoJAJ
#pain this(oIIIJ
&…,oIIIA
%ected%JfS@J
* 0%Jg8JJ
(…(Io[?J
&…(7_e>8
%ire…(AIo?J
'y&JoJ?J
&…(J[f7A
%lain&pIH@J
) in!3JJJJ
*like%oJJIA
*the&pJAIA
*why&nAJJ8
)!&oJIJA
)$&oJJJA
)ing(2JJIJ
, what(2JJIJ
(…%hII@A
'nation(j-@5A
- at(M6JJJ
.of*o@@@A
-!)oIIAA
(e&o@@AJ
)$'fAIJJ
(…(r-A@8
&ica&qHIAA
(it)7NIIJ
(…%i9H78
'que%p@IJA
(…&o@JJA
&ícame%pIJAA
&…&rAH@J
%ort(>e.MA
(!'@f@9J
($(If@AJ
(…&:<I@J
&se%III<J
&…%.^-WA
%ress(AE@@S
)ion&:NJFJ
,!(JNJGJ
,$&JNAHJ
(…+AE@@J
&…*AEJ?J
#tend&I?ANA
'sion)J<J8J
(…%I<ADJ
&…(H2A;A
%ra'JGJfJ
'ct&JN8@J
) the&JN8@J
(…%JEA@J
&…&@E@[A
"ye+J@N@J
% please%JHMJJ
%!*J?N@J
%s)A@N@A
& please*J@N@J
&!*I?N@J
!f(JDI@J
" strings(JD@@J
"-strings!%JE@@J
"a)oJIJ8
#il(Ap.AS
&!%Ap/@]
&$&Ag&J]
&ing%AROKA
) test%JJf@A
(…%A[OCA
&les)JANI8
(…)J8NJA
&s%8ll%p
' when(J6gJJ
'!(Rf?AA
'$&Rp6AS
&ure&8/JN]
)!%//JMp
(…&&&JEp
&…&9Q]7p
%t(iI?@A
&!)s@=78
&$%t@?78
#ke*J?pIA
& timers%JAgIA
#lls(IpJ8J
&…&A[L3/
%se%Im?e8
'が返ってくる$(JfI@A
&…(JnIQA
%t…)<7R@S
#n+I/JoJ
#st#ZS]P8
&!(g@Jg/
&$%p@Jg&
&er*A?@oJ
( ?&JIIoA
)than"JJJ/p
)way)JJJp&
(!&A@@oS
($"A>Aog
&…+AIIpJ
#ut(8@I@p
#vor&8eN@A
'!%AnKAA
'$&8ZN@A
&…%7^V6A
#z&Rn?Z8
%!%pAIIJ
%$&p8IIJ
"eat(J@ADJ
&ure(>7f;S
(…&G7n;]
&…&?7p:J
#edback(8IEIJ
* on%8JDJJ
*!%AIMIJ
(…&8JEIJ
&…(AIDJJ
%ling%8JMJJ
) about&AAEJJ
(…%A@DJJ
&…)A3C7J
#hler(@fD@/
&t!"NIIJJ
&…(0Hs8&
#rmer*8@IIp
%tig$(JHIDJ
#tch%A@eAS
'!%JJp?J
&…(@0RfJ
#w&W6p>8
% hints(N6JIJ
%er(IBImJ
&…(HCJmJ
"ft)S=JpJ
"ichie…(IH?Bp
&…&Qc?;S
#eld&<H@CS
'!(D[I>J
'$&N[J=A
's(JEJAA
&…&;V?'J
#le%P^PRS
& a%JJpGJ
'handle(Ap@AJ
&!&SKX@S
&$%AJO@g
&name(JoIIJ
(…*Jp@@J
&s&@IINA
'!&AQIEJ
'$%7XREA
&…&@o@CA
%l&J@@EJ
& in%N@AJJ
%ter(RQHNA
( and&pJSI&
)in&J6JoJ
&ro*J@JEJ
( por&J@JEJ
&…+IH@NA
#nd%G]:Z8
& bugs(J/MJJ
'the#A7DAg
&s)HJ8NJ
&…+I7EKJ
%e%0S:ZA
&!&AANJ8
%ish%7JANJ
&…&7?]r8
#res([f/?J
'!%Jg8AJ
&…(RpA7J
%st&RRb%/
'!(]Bi?/
'$(SBUB&
&…&[JN//
#ve%ZA?eS
#x%Kfg68
% it(AgAJ8
&teh(Ag@JJ
'hat&?EJIJ
(e&Ap@JJ
(is&AoJA8
%!(fI@@A
%$%oR?@8
%pri…(N7R?A
%t…(o0IJJ
"lacher)J<J@J
%g%o&7ES
&!%f7@MA
&$%g6@NJ
&s%pNH@A
'!(AEIAA
'$(A<IJJ
&…&fW??/
%kes)Jp&JJ
(!*Jp&JJ
($(Jp&JJ
&…(Jp/JJ
%t(JDJHJ
&…%@C@<J
#oat&/JIJp
%w(nJJJ8
&!)mJAJJ
&$%mJJJJ
#y*JHJnJ
%!&J?JoJ
%$)JHJnJ
"older)JX@BS
( and#AJAM8
(!+JmJ@J
($(KnJ@J
&…(@Y@Bg
%low(^;A@/
( my(/NIJJ
(…&qZJA&
&…)TNA7&
#nction qui)I@ANA
*!%02@Pp
*$%C<APA
(…%8s-BA
&…%7_-LJ
%ksiyonu(f6@DA
(…&Z<?<8
&…&e*?28
#ot…&@@Ar8
#r#_5Z;S
% 0(AS.MA
&a(H-R_]
'll%LJ2AJ
'n&o]@A8
&each*J-JpA
'mpty"J]fGJ
'very%@?goA
&it%I7R9g
&leap&JSpH/
&me+p?IAJ
'istakes!JJ;JJ
&n%f.J]A
'egative#IZ@Ig
&por+@E@@A
&strings(J@JEJ
&that%AJHJg
(e%M&oK8
(is(D,d2g
&users(J@JDA
%!(g;H7A
%$&p:I8A
%bid…#ID@1J
%each%JEI.]
(…%J<I7]
&ver%oRAn&
)!&p@AS8
)$%gA8]8
(…&[[An/
&…%RT@cJ
%gets*IpJ?J
(…)JoJ?J
&ot(Jo@@J
&…(AoR>J
%m%#tH;S
&!%.L>M]
&$*@EIIS
&at(A-fDS
(!#D8.2A
($(M7A8J
&ula&qJII8
(…(hJIJ/
&…(_.Z9A
#und%TnIA8
&…#BZ[B/
%r)JNIHA
"rag…(E@IIJ
%me%g@Jf&
'$#]?Jg/
'w…&AJIIp
&…%g7[dA
#ee%An><S
&zes%I]@fA
&…&6oHR]
#iendly condition&J>JpJ
*!(J<J?J
#om#IBS;/
& a#/:KA]
'the%FoH;A
)is%N?@:8
&$&<S@G]
"ull*A.JWA
& table%JJJeJ
#nciona([d??]
)es!%ADIJA
(…%Ro>6g
'ón#^:6V/
) ?%oIIJJ
*que)AJANA
)!%^2ZP8
)$%93Hf8
(…%J;HL/
&tie&b!H:8
)!%?6[DA
(on".D5ig
* called)/JJIp
+does'A;JAJ
+for(JdJKA
+here&JHJHp
+into%IMJGJ
,s(H@HiA
+please(IMJ>J
+that+J8ANJ
,o%JGJNJ
*!%M0L7J
*$&B7oAS
*al%7DA@]
*s(I<U?8
+ is(SJMJ/
+!(I;S@J
+$(I;R?J
(…"C26SS
&…#A;7VJ
%kce(f;?6A
(!(f;@6A
'ję(IIJEA
(…(R:?;8
&tion%L->aA
*!&E6InA
(…%We>P8
&…(hC5C/
%ziona(AZI6g
)e%@D?DA
* che(JJ@MA
(…%6E61]
&…%6D52]
%ção(R9@E8
( faz%p8IIJ
)que&AJJNA
(!%-;f3A
($%7;R<A
&…%e2G3/
"xi this(IfI@J
"ür(A-mMJ
% den*J/pJJ
!garbage)A7JoS
(…(A7JpS
&…*A7JoS
#te%J/gJJ
"b%A7LeJ
#!%J@JfJ
#$#J@JfJ
"c)J@IoJ
"ebe…(gAIJ8
%ruik(J;JIJ
(…(H2IDJ
&…(I2@;A
#hen&7oAn8
&…)@Q>n]
%t%7[DR8
& das(A7?fS
'nur&JpHAJ
#na…)pIIJ8
%eral(/IJJp
)!&/JJJp
)$%&JJJp
(te%C.PTA
* a(IIHDJ
)or%GVI:A
+ it#GJJMJ
+!#LGg:8
+$%GLgAA
(…%%QI]p
'ic%g7ICJ
)s#C:@7g
(…%[/I1g
&…%/TH@p
#t%@]HGg
% a)8RJpA
&in%JJNJ/
't%/SgAJ
&rid"-g.e8
&the&o96?]
(is%A.[[A
&what&oAJJJ
%$%/IIJp
%s&So@OA
& the)@pJ7J
%ting(.gA@]
) nan(7QI@g
(…(7e@@S
&…%@Y.<g
"ibt(AAIJp
#gaby…(JAJfA
&…)J@AnA
#t)AJJHp
%hub)A@6E]
&…(AA7ES
#ve"YaC&/
& me%eH^68
'the(ANJHJ
&n(]-QD]
&s)KoJ7A
&…%8d?1g
"leich…%Ih?18
&…&RK@C&
#obal(/DJ7]
(!&J<J8J
($&I<JAJ
(s&JEI@J
) i%IMIHJ
)!(J;JAJ
)$%J<JAJ
(…(J<JAJ
&…*8EI@S
"o&@SW&A
# ahead%@7nN8
%live&JINJ&
%over&p@@IA
%through%o8;I/
#!(/JMGS
#$%/@LGg
#doc(NJI?J
&…*NAIHJ
#es%HK;K8
#ing(g?SS/
' on&p@?SA
&…%p5UR8
#od(8@DIS
& ?&JJNJ&
'idea%JJNJ&
'name&JJGJp
'to%JJNJ/
&!(JJMJ/
&$%JJNJ&
%gle%K78MJ
( style"MIAIJ
&…#M@8KJ
#routines%fRP7J
, ?&AIIJp
(…&oRI@A
&…%feI78
#t*JoA@J
"raag$&C3POA
&…(D1U5A
%ceful shutdown&J9I<J
(…&I:@<A
&…(JAI;J
%de&I[V'/
&…(Idg18
%phql&A@ANJ
(…(A?ADJ
&…(B?JDJ
%tef…%n?L@A
&…%l?NJA
#eat+IIp?J
%e…(IZf-A
#oup#RV728
%wth(/JJJg
&…%.V]Z8
"test%J8pIJ
&…(J7fIJ
"uaranteed(AJHJg
, ?(AJHJg
(…%hI=I]
&d%J*RAA
' clause%JDJIJ
.s%JMJHJ
(for%IHJNA
&…&I:H3J
#est&I8pJJ
&…(8e]OS
!hace%Uf>8A
#ga(AIGfg
#lf%YD5U8
#nd#ThJ.A
&le&6[7W]
( the%AoAJJ
(r)q:QQ/
) does%g<H@J
)!%o?RdA
(s(AfJJA
(…%MkQ=8
'ing(@0W88
*!)J8@NJ
*$(I9@MJ
(…*J(VBA
&…%IUJB/
%gs(Ap7AS
'$&Jp7JJ
&…)J]8>p
#ppen(R.Gf]
(ing(gJIJ8
(s%HAHAp
) if(/AIJg
*to&JAMJ&
(…%g78?S
&y*@Kr6/
' path*I9o@J
(with)JJNJ&
&…%[.iXA
#rd*A<@IS
& to)A<@@J
#s)8oIHJ
% no%<>JAg
&to)Jp@HA
%h(@P@hJ
&$&IZInJ
&code$%J@IEJ
(…#J@JDA
&…(J.@Dg
#t%8HKJp
#ve%B@[?g
& a&'=DM]
'the%N;I>J
(o&]SXR8
#y%.m:0]
#z(@DIIA
% que#@DAe8
%l…%@Df7A
"eader&Do@-A
( comment'DJJHA
(!%JnIAA
(s%eJJD/
(…&eJJ</
&…&kQ@&8
%l…(Ie@KJ
%p%8-AjS
%vy&.L6n]
' for(7MJAA
'!)J?JoJ
&…&-M7n]
#llo(I.@rA
' world'JJJD8
&…(I.Ia8
%p(aQ>,g
& me%Rp@88
'text%MHJIJ
&!"[IH@g
&er%I:8EJ
(!%RDAAJ
&…%R:8DJ
#re%qK7?S
& ?%BFB@p
'i%p%Ip8
&!%eL@>]
&$%]J>>]
#tzelfde,J@IEJ
+ voor*J@IEA
&…(I@IEJ
#y"<IEJ/
"ier&h@9!]
& eine)8JIJp
&$(SfI@8
#gh%ZZ[YA
&…)I@J<J
#nt(J?JMJ
&s&K<A?J
'!%N*8=J
'$%N<A4J
&…(qD@>/
%zu$&C%fBA
&…(D.f9A
#stor…(J@IEJ
&…*J@IEA
#t%8RDnA
%s)J?JpA
& the(J?JoA
"oist the%A<JAJ
#ld*&AbHJ
& up(/JNJJ
&$&7JoGg
&s#D@IPS
&…&E@IQJ
%e!(JeJIA
&s(AIN@A
'!%ARNJ/
&…(@IE@A
#nest(A@N@J
&…(A@M@A
#ok(RISE/
&!%I;JBJ
&$%I<S@A
&s(BEI?J
'!(BEI>J
'$(BDI?J
&…(C;@>S
#ra)J@JoA
#t)J7JpJ
% path"JIAgJ
#ur&o.@dA
&!(fR@?J
&s&J@JoJ
#ver(DH?HA
&…&ER@?A
#w"Y.LJ]
% about&@JoK8
're&pJIA8
&big%/IIJp
&can%JI@pJ
&deep)AJHJp
'o%]@>Ag
(es%]ALJ/
&is!p4<J8
't(AKMA/
&many*8JIAp
'uch(8JIAp
&often%8JIJp
&the*p@IJJ
(is&pIAIA
'o%Q?6Lg
&would%/M@J]
%!%g@JJJ
%$%pAIJA
"ttps!&J@ANA
&…%.@ANg
"äng…(fZ@PA
"ızlandır!*J@@nJ
&ı*J>JoJ
&…,J?IoJ
!i#JPU7]
" ask%SJoJ8
#be*JJNJ&
#call)8AIJp
&n%R/ZfA
''t%gD=A8
%hange%gJGJJ
%lick!IgIJJ
#did'JAMJ8
%on't%f*?JA
#get%Ql?7p
#have%o@e0A
#inherited%gHIJJ
#keep#8JIJg
%now%SAgA8
#make(AJJg/
%issing(A/NJJ
#need&9#QE]
#pass#JfIJJ
%ress(8gIAJ
%ush)JJNJ&
&t%AJIJp
#run)R/?pS
#see%gJ>AS
#test%AJ7Jp
%hink&JI@pA
#use*A@IAp
#want%.Lf)A
%ould%Q<C?A
%rote%/JNAJ
"'d%E<R7A
% like%)DC>8
#m(o6[6S
% not&/JNAJ
"ch%@#p7p
#i(f6??g
%!(o@I@J
%$*m@I@S
"d&Io/<A
#!(IfA9A
#$&IoA9A
#ea&g/NJA
&!(AJMJ/
&$%AJNJ&
%mpotent#/R]A]
(…&/o]7J
&…(/fR9S
%ntifier!(JdJAJ
(…(InJBJ
#iomatic%AMKAJ
(…%ADL8A
#s(JYIAg
"f%#UB8p
# both#8[AIg
%else&JNIJ8
%i&&ADJg
&t(8RAN8
%the)7I[@p
&wo&/JJJp
#s.AEI@J
%!+A<IAJ
%$*A<IAJ
#ów(JMJ/J
"gnores the%AgJ@J
(…%ApIJA
&…)ApIJA
"k)I@I@p
#i kez+po=@8
"l%cH9&p
# mieux*8@J@p
"m&pAIJ8
#age%ARAV8
's(J>JgA
&…(A>IrA
#briqué(JDJ7J
(…(JMJ8J
&…)JEJ7J
#mer)JpJ@A
&…)SpJ@8
%utable%7h=8p
+!%@*=Ap
+$&@1H@p
(…(@J?Ag
&…%6L?:g
#plement&IA@NJ
+ the&IIJNJ
+!"IJAMJ
+$"IAANJ
+a&IIAEJ
,tion(@?WBA
0!(J@DB8
+ieren%IJ@NJ
(…(?@UD8
&émente*I@IEA
(…&J@IEJ
&…)@@TE8
%ort%HA6jA
( each%JNI7J
(!%@S@lA
(s'JDJ@J
)!(JEJ@J
)$(JEJ?J
(…&6<IJ]
&…%-LHf]
%rove%A8Do&
)!%[6Lf8
(…%U8C[&
&…(8ADf/
"n"Kr67A
# #*o[?@A
%0(S7@Ag
%a&20dYp
&ccordance%K'BEJ
%chunks)A7JnJ
&i(@RIeS
&omments%;JAJJ
%english"NAHJJ
%for"JIIAg
%general(/IJJp
&o&AJHJp
%here&_B;A&
%line%Db.5A
%memory(J?JDA
&y"AIMJA
%one%RfH7S
%plaats(JMJ?J
(in#fJJJA
&roduction%JSNI8
&ython%&@@og
%sql*J7IoS
%the%)oIH8
'is(fP_H8
%which%fAIJJ
&ith%ApAAA
)out&JINJ/
&ords%pJIJ8
#!&?]['A
#$(?Tg0J
#cl&N@JHJ
&!&NIJHJ
&uding#KIgGJ
(…)@IpIJ
&…%AIoIJ
%o…*InJAA
#dentation(@MI7J
-$%It?%J
(…)@WI7J
&x(7H5qp
' ?%/JHpS
(for(JJAnJ
(is)J6JoJ
*n't%J8JpA
(on(AAH;]
)ut(JoJ@A
(would(8JHJp
'!&R??n]
'$(JA%[g
'es%gALA/
(…%gJNA&
&…&?J5pg
#finite%JpJ7J
(…%goA78
#heritance&@E@6]
-!%JEJ8J
-$%JDJ@J
)ed this%gIIAJ
(…%ID@6p
&…%R:@.g
#itia…%8m?;S
#jection%@Ot@A
+ please(JnAAJ
+!&AmB8]
(…%@nV-J
&…&.pU5J
#line&E1@PJ
( caching&JFJpJ
*omments&NIIIJ
)the%IEJAJ
&…&E0HQJ
#ner(AnHAS
'most(J>JpA
&…(AGHgS
#put%Qe[6]
'!%7fY9]
'$%ReIBA
's'A.i[A
(!&:7p[8
($%@6VeA
&…#IYSBJ
#sert"=7[iJ
(!%I@AgJ
($%I@JoJ
(s!%JGJpJ
)$(J>JgJ
(…%JP8qA
&…(Jd@]8
%ide%AYIdg
( the&AQJmJ
&…%:Y7Y]
%pect"JJ*JJ
%tall(&JJJp
)!&/JJJp
(…&&RA<]
'n…%@gSOA
&ead(7D@eJ
) of(@D@dA
)!&AIIAp
(…(7L@dA
&…&7MImJ
#tegration)IIp@A
(…(I@f?S
&re…&JNJ.J
'face"8)Z.g
+!(8;AH]
+$)JEBHJ
(…%J<J@g
'n…%JAJHp
'p…(fB?IJ
'r…#7ADA]
&…%h0Q,p
%o%JNA9/
& a)@NCGA
(n%ggJ.8
'english%i>JJJ
'its#JMJHJ
'memory#JJJg/
'smaller(JEJ8J
'the&AN@?J
%rinsic%JIHAp
&oduce(IDAIA
+ a%IEJ@J
(…%@2ALA
&…%?;@B]
%s!)J@JoJ
#valid(Jf@AJ
)ated(JfJ?J
(…(feI6A
&…(dg@@A
%erse&I?ANJ
) function%JIANJ
(…%I<AEA
&…(@D8DA
%oice&JoJ@J
)s%JI?NS
*$%J@IES
(…%Ae@<S
&…%]l?CA
"o,J&JWJ
#$%A@JfJ
"rgend…(AJMJ/
"s!P]BZg
# #&gAFA]
%0(J2QIJ
%a&R<4<]
&lways&AoJAA
%being%pJJJ&
&roken(Hn]AA
%doing"pJIJ8
'ne(J?JMA
%empty(Ap?IS
%faster%8IJAg
%in(J'JgA
&t%/@LIg
%missing&GA?Ng
&y)/SNJ/
%needed&A/JpA
'ver%gJJJ/
&ot(IoIR8
&ull%/JJJp
%off(IgJ@A
%possible%ApJ8J
%red(ApA6S
&ight#/A_@S
%slow%IAJpJ
%that(J6L7p
'e#gB96S
(re#@09QJ
'is%I7D7]
&oo%J%gf8
%used'AGJf]
%wrong)N/JJJ
#!(U-PDS
#$(B.ADA
#n't(#fBH]
' called%&JJJp
&…&"nJQ]
#olation".Ah?p
#so(.8L?g
%ues%JJEJA
(!%JJ;JJ
($%JJ;JJ
&…%@[D@8
#t(-gB6]
%!(.jJBA
%$&.s@BA
"t"B^JR/
# ?%[dB7J
%a%@DI@S
&nd(.eLAJ
&part+J?N@J
&s&I2@mA
%be%J5Gg]
&igo&JJJp/
&locks%'@p@A
%can(JoIGS
&ost+&JJJp
%does&K3RQA
)n't"JRAnJ
'wn(MLJ>J
%each(I@p7J
%fails%J>pJJ
'ster%8@JJp
&rom%7gIAS
%goes%8@NeJ
%hold(JJNJ/
%in&JIInJ
'to"JfIo&
&s%k?@h&
'n't%AC;AA
%maintainable(JJMJ/
&ore#JDJ8J
%null&I[FJp
%ok&JJFJp
&nce&J@AoA
%please%JoAJ8
&ossible(J?@WJ
&rint%&]JJ]
*s&8pJJA
%really%AJoHS
&ight%8gJAJ
&ound%J3dJJ
%says+ApIJ8
&cale&JJI/p
&ends#/gJJ]
&hould(9TC1/
&o%AjA#A
&top)JnHIJ
%take%ANHFp
&estable(JD8AJ
&o%%@BWA
&wice#7R7[g
%use(JGJpJ
%w&JEJ@A
&as&IWI7J
&hat%VJJH8
&ith)oAI@J
)out(JVAGJ
&orks%@iJ@A
'uld(J0]LJ
#!%:JIDA
#$%0/dUJ
#'s&<ZAT8
#em(@o@JA
&!)@p?ZA
&$(@g?ZJ
&s%JpJ/J
&…(@gJ7J
%rative instead(J2JAJ
(or(AQAEA
*!(J@AMA
(…%.M@BS
&…%7E@KJ
#s&AL@XJ
% methods%MIJIA
&own%IMJIJ
&time)I@JoJ
%elf)]oI?8
($(SoJ?A
!j'ai(g@K@/
"ava(@NI7S
& 0+AEJ?S
'but!nJJJ8
&!%8;I7p
&$(AEI@J
&doc+NAJHA
)!%NAIIJ
)$&NJHIJ
(…)N7IIJ
&script!&J<A@J
,$&J<J@J
&…+NBI@J
"cstress*J@p?J
*$+J@o?A
"e(>L8Pg
#de(DAJYA
#st*oR/?J
"itter%I@ANJ
"ob(^@OJ]
%!%p@?MA
%s'gC>@A
&!&J<J@J
#in(7[HoS
&!(J?HoS
&…(]E@/J
"query*J<J7J
($)J<J@J
&…+J<JAJ
"s%8MI7g
#$&8DI7p
#doc,N@AHJ
'!%NJAGJ
&…)N@JHJ
#on*@?@NS
&!,J@JEJ
&$,A?JEJ
"udge&AJE@J
&…%AJE@J
#mps(AgK.A
' to(IgJ7J
&…*@pK.J
#nit(IAg@J
' 0&IAp@J
&…(A@p@J
#st%/YVIJ
!k'J:?Ig
"afka)AAJIp
&…+AJIHp
#n(f7AIJ
"eep(M5?MJ
& the%E?@SS
&s%.fi//
&…%6ogI8
#y%V>G6g
%!%p?RL8
%board(@e.DA
(…(@Z7DA
%s([D>7J
&$&]<@8A
&…#JYJdJ
"ijk(J@N@J
#ll(J/qIA
&…&A[JmA
#ndly#Si;>/
&…%Jo8B8
"lasse%n*69J
(!%f:?8A
($(R;I7A
&…(e288J
#eine…&o<?6A
"now(qSG?A
& that(gJJJ/
'what(oJJI8
&s&8r@7A
&…(@j@.A
"od#f;C68
%!%o;A6A
%$%e<B68
#mentarze'MJIHJ
,$(MIJHJ
(….E@I?J
&….E@IHA
%ma+@o@@A
&entar*<IJJA
+e%N@I@J
(….EI@JA
&t&-RC@p
&…)3eA7J
%pil…*8oI@A
&…(7o@D8
#pi…)pIGS8
#tlin(-AILp
(!(?KIJp
&…(7JIKp
"ritisch+@@N@A
(…,@@NIJ
&….@@E@A
"ullan!.IEI@A
"ürzer&IEA@J
&…%IDJ@A
!la(Qh>AS
# complejidad%A@JJg
%doc(N/JJJ
(umentazione&N@JHJ
%liste%JoS?J
%mémoire%J@JoA
#bels(J?JDJ
#gg…%JAAfJ
%s!J8JpJ
#mbda*A?JpJ
&…&J>JpJ
#ngua…#ZA@MS
#rge(I[AeA
' inputs&J8ApJ
(n(JpA7J
&…#@]Id8
#st&Bl&:A
#tency&J7/pS
(…&J7/qS
&r$(JMJ6J
&…&J;%TJ
#yer)JNI@8
&…(IEIR/
%out(IA@oA
&…&I7@pA
#zy(J@JfJ
& loading&JAJoJ
"e%ej5?8
# code*B<I@J
%rôle)pIIJ8
#ak(Ao@7]
&!&JpH/S
&s&JIN@A
' ?(J/NJJ
'!%J8W@J
'$%JAh@J
&…&IIW.A
%p&7[p4p
& years(JSgH8
%se(f@AD&
&…&f7Ab/
%ve)b@@?8
' it%p@JJA
&…*NH@@J
#ft!(g[I&J
#g&pAJ7J
#ngth!'JMJ7J
%to%J@IfJ
'!%J@IoJ
'$%J@IfJ
&…*J@IoJ
#s)C%SC8
%barer%INJ@J
*!%AMJ@J
(…(@DJ@J
&…(AMJ@J
%s(@;@mA
& copying%JJJlJ
'memory)JIJp/
#t&6g6Ap
% it%J?JqA
&the(IDJAA
%'s&A2oAA
&…%@2f</
%t…%JgA@J
#vel&g8XL/
's(A<LA/
&…(S:UJ&
"gtm(AJNI8
& ?(AJMI8
&!(AJMIA
"ib,A@I@p
%rary&7CO;]
)$&AN@28
(…(ACP;S
&er….A@I@p
&…)ABGBp
#cense&EAJ5g
)d!(/JIJp
(…(EJI>g
&…):JIGp
#ef…)gH?E8
#ft(JEJ@J
& the(IEJ@J
#gh…)S?IoA
%ne%Nc?c8
&…%Kn@l8
#ke(LBC@/
& that(7MKIA
(o%p?9IA
#mit)@-Hgp
' exceeded)J8JoA
(for#AJIAg
'!&.I[Bp
'$(AJHJg
'er&J7JNJ
(s%JJfIJ
(…(@6[MA
's#8AQhJ
&…&6"mrg
%pio&AEK78
&…*A<K@A
#ne%VR7K&
& 0(So8AJ
'by#f?JI]
'with&CEI7A
&!&@oKZJ
&$&JZImA
&ar(IHJfJ
&r(SAJD8
&s)[3@J8
'!(JDJ7J
'$&JEJ/A
&…([2@^8
%h…*AIInA
%k%J]7MA
%q!%JMJ8J
%t(J]&NJ
&er%'g@7g
( for%JJJGg
)rule%FJJNJ
&…#5i@9g
#st%1[0AJ
& comprehension&JE@AJ
'everything(A@M@A
'instead%JtJ&&
'of%J6JqJ
'the'M/JJA
&!(7G?_]
&$(@F@i]
&a&ZGq7&
&e(%ZU?g
'n…(JfJ8J
&s!%JIAMJ
&…(Hli-A
#tera…(J;J@J
&…(INI@J
#ve%%kE%A
&!)8INAA
&$(8@MJA
"lamadas(AHJeJ
"o(TA;0/
# del%p?IIJ
#ad)7IInS
& the%J8JpJ
&!%JI@oA
&$(A@@fJ
&ing(@I@hA
)$%7fIZA
(…&@@@qA
&s%@-]p]
&…&6?RpS
#cally&JpJ?J
'storage&JJJ3J
(…%JJJ<J
&…)IOJVA
%k%QYdQ]
& contention%JAAgJ
&$#g?IAg
&s%JGNIA
'$%J?JoJ
&…%JFESA
#dash(ADIAS
(!&JEJAJ
($)J<JAJ
&…(A<IAS
#g)IGJ<J
%ger(I)p@8
&ing%QcDE8
) in%AZgI8
)!(S@@NA
)$(S?ANA
(…%QPL</
&…%HSf<&
%ic(]DB6A
' in)J<AAJ
'!%K@E@J
'$%@@V?J
&n(@PTEA
'!&JHJEA
'$'J@JDJ
&que*JEH@J
&…)JEJB8
%s#/g6Jg
#l#]]f7/
%!%JJpA8
#ng%7r?7g
&!(JEA@J
&$+J<IIA
&…*AE@8A
#ok*AKNH8
& at(A@NHJ
'for(JADJA
'over(8ANAJ
&ing at(pAHJA
(…"oAC8/
&s(AMJ@J
&up*S@AnA
(!%gFJgA
($%gFJp8
(…(JGJpJ
&…)[@@oA
%p%RT?lA
& is&AHpIA
&!'R@@eS
&$([6Geg
&s)A.Hp]
#s(LXT7S
%e&RU@4S
%t,Ip@AA
#urd!(J?JoJ
#wer(JHJoJ
'cases(J7JoJ
&…)J@AoJ
"ru&IJJN8
%!&JJJE8
"ugar&ANJ?A
' de%JNJHJ
&…(ADJ?A
"äuf…&ge?n/
"íne…(;JAAJ
"öschen(@Z?DA
)!(J@IEJ
)$*J@HEJ
(…(@RHDJ
&…&@[@EA
!m%J/Jeg
" rows%J8JpA
"aak%6n6h/
#ch&@E@AA
& das%@?@iA
&en$%J<J?J
&ine#HaABA
&…&QW>@S
%ro&o@IE8
&…'f@@D8
#gic(^;J88
' numbers(J;JAJ
&…)J<JAA
#il&R^R'A
&!%oRI?J
&$%fe[5A
&…%@NR8A
%n%/]?mJ
&ta…(DBM6/
&…'DRC68
%s%AEIeA
#ke%RU?]/
& a(H?]DJ
'it&@_?p&
'one&I9A<J
'sure&NQS=J
'the%DT%KA
)is&6b?AJ
&file with(JJ/MJ
(…)JJ/NJ
&s&gcL@/
' the&pSIAA
&…&^Y'CA
%i…&JG@oS
#l([[D6/
%!#BjG6A
%$%Ch?6A
#n(8o??]
%ager%SM.;J
)!%SMI8J
)$%SNJ.J
(…%Jf/;J
&…%Sg7&S
%c…(Co@>S
%q…&ERI>A
%y%%qAcJ
& times%A&Iop
&!%JnIIJ
&$(JdIIA
#p)7N?HS
%!)7E@8S
%$(7E@A]
%per+J7JEJ
(!%J7JEJ
($&J7J<J
&…)R7A<A
#rche%GoIAS
&…(GoIAS
%kdown(GJJNJ
* file%FJJNJ
(…(HIJMJ
&…'GSJMJ
#sks(JJ2JJ
#tch&fqI-8
'!%p<I78
'es%JpJ7J
(…%JoJ7J
'i…&AnJ9J
&…)IpI8A
%eri…+I@AoJ
&…+I@AoJ
%h%o@JJJ
%rix(7S?j/
&…&7SOj/
%ter&/RIAp
( with&ApJI8
(!%AAIAp
($%A@S8p
&…&/fH@p
#x&6n@Ag
%imum*JoJ.J
(…(JoJ7J
&…(JfJ8J
#y&VdO9/
% i%]JmJ8
"b(JAJeJ
"e(fPLAA
# a*I?ANA
&n(gJAIJ
%fix(Ag@JA
%how%pJ7JJ
%if%/JNJ8
&n&oJJJ8
%the'fJIIA
'rough(pAIIA
%what%@AN@8
#!(oHIBA
#$*oH?CA
#an%?@?Np
& ?"g@FJg
&!#a?>I]
&$#fAGJS
&ing&pIJJA
) of&pHJJJ
(…(gIIJ8
&s!(DAJIA
'$&N@JIA
&…(W8IJA
#lhor…&A@BoA
&…&%7EnJ
#mbers%JNJ?J
)!%JEJ@J
(…&JEJ?J
&…#KD]6A
%cac…&J8J@p
&…(JAJ@g
%oize&JJIoJ
(…%JIIfJ
&ria)JIJnJ
(…(J@JeJ
'y%7?Uq8
( leak%JpJ/J
-s%J&iJJ
(!)AHJpA
($(A?IoJ
&…%A?ToA
%ória*A?JoA
(…+A?JpA
&…,A?JpJ
#nos)89ImJ
&…(7;InA
%s…+J7INJ
%tion&N@JJA
) the%M8JJJ
(…(M@JHA
&…%N@JIJ
#rge&@KE>J
' broke(JmJJJ
'!(JBNI8
'$%JBNIA
&…%7fE%g
#sm…(oH@C8
%sage%Q-Q;S
) if&I8ANJ
)!%g8gK/
)$&]7RN&
(…%HH?<]
&…&I8H<J
#t%-j?mA
%hod&BD?(]
( is%KEJ&J
)that#J@JDJ
(!(DJ8?S
($%bJ8?A
(e%:;7:8
(s"<e>/S
)!#Ke@9S
)$#IdIA]
(…";]-2J
&…%MD>'S
%odo%eE@A/
(!%PE@BA
($%REI@A
&…)RE@B8
%ron…&JoJ9A
&…*JOJEA
"i*o-B7]
# ten.o@I?A
#!(8.M@]
#d(A.g?g
% write(I.pJJ
%d…%o[@J8
#ght(8[MJ/
' break(8JMJ8
&…(8RNJ8
%ration%R?MM/
(…%[A:C/
&…%e;::/
#lion…+J7IpJ
&…,J7IoJ
%lion(A8IoS
(…,A7IoS
&….A@IoJ
#n&7o?TA
%d…'IDIIJ
%ify*J@@oJ
($)J@@oJ
&…(J6RoA
%ute%A7p[8
(!*J8pQA
($)JApGJ
(s&J7AqA
)!#I@AgA
)$%J?AgJ
(…&J7AqJ
&…)J7gnA
#r*n6KBA
% die)R>N@A
#smatch)JpJ?J
(…)JoI@J
&o(@T?3A
&…(7^?2A
%sed#J8;LA
's(Ig8IJ
&ing&CXJBJ
) docs(L/@LJ
*param&NAJFJ
*return*HpJHJ
)!%3>BC]
)$(<IJAA
(…%:dK;8
&…%;cK9J
%takes%AAEIA
*!%AAMIA
*$%AADJA
(…%JADIJ
&…%AADJA
#t%Sffe&
"obile#AJADJ
#ck&@@?<]
& data(JA/NJ
'the&AJpIJ
#d&g@f=J
%!*JJpGJ
%$(IJgGJ
%al%IfJ<8
%e)9I7ES
&!)K@@EJ
&$(K@7EJ
&l*J@NAA
'!(IIIDJ
'$(IIHNJ
&rnise%JNJ@J
(…'JMJ@J
&…&B:<:/
%ule(SIh?A
(!*IIpGS
($(JIpGJ
(s(JEI@J
)!&J<IJJ
)$&J<JJJ
(…(ADIAJ
'o)p7AAJ
(!&o@JJJ
($%o@JAA
&…%SVf,8
#i)o?ABA
%ns de&@3@nJ
&…(@:@eJ
#ment(]gI88
&…'gS@@A
#na…(AJHHp
%e…(I8ADJ
%o…*III?p
%ster&J<J@J
&…&J<J?J
%th&'6AEg
'!&/AJJp
'$&/JJJp
&…'/IIL]
#re(@;ASA
& efficient&IIIpJ
'out*J?IoJ
'readable%JDJ8J
'than%pZ@IJ
&!%/kJ/J
#st&78CpJ
& of&@AJpJ
&ra)A@IEA
&…(AQ?DA
#ve%@E@@S
& the(IDJHJ
&d&JnJAJ
&…%JnJAJ
"s)A6SoA
#!)A?ApJ
#$(J?JfJ
"uch%#aPH]
& memory%AJI8p
&!(ApA@A
&$%7f@RA
#lt…&pEJ=A
#st&/][OJ
& be%7gQn8
'not%MMJ@/
#tabl…%Ao?8g
&te)AJGJp
( here)JJGJp
'ion&@)]DA
(…%-M[;8
&…)A]F9g
%ex%p@G@]
&…%]7G8g
"y)0]EI8
# approach(8JNIA
%code%A@NJA
%go)/JNJ/
%own(/MIJJ
#se…*IEJ@8
%ql(AA@Ig
&…(AAJIg
%tery(p8J@J
(…*p7J@J
&…)p7J@J
"ás&@<?^8
% rápido)J?JoJ
"émoire(J@JoA
(…(J6JoA
&…'J?JfJ
#todo%E<IB8
(!&@EIAA
($%@EIBA
&…(D;@88
"ı+@5C?p
#sın%p@N?&
'!&^@N?/
!n(RY@Zg
" 0&p5AR]
"'est%t8IJ&
&…(b/IJ/
"+1*J6JpJ
%!*J?JpJ
%$*J>JpJ
"a(,^UQ/
#ch(@j>AJ
#da(RGE98
&!(.HEDA
&$(/GMDA
#me%HV/@S
&!(7s>>]
&$(Ar?>S
&d&IWJ>J
&n)RE>@S
&s(@NA9A
'!(IEJAA
'$&><B:A
&…)HW@8J
%ing(@;D@A
&…(@3D?J
#n+.[I@p
% ?+/AIJp
&here(A/JAp
%!&A8JJp
%$)/JJJp
#pisane!)JJNJ/
'z(A@[D8
( testy(JJgHJ
&…)ABUD&
%raw błąd)@o@@A
"e(eXC4g
# yapıyor(g7IJA
#ar…(J1IEJ
#ce…%A7Ifp
#den*s@GI8
#ed%A+YEg
& a(B@7ES
'something%J/pJJ
'the&8/fJp
(o&IA7Ip
&ed'f-AY]
( here"gHGJ]
(!(A8JoS
($(A7JeS
&s&<-@UJ
' a(D6J;A
(docs&N@JJJ
(to%?H@MS
&…(V-AR]
#funguje(JoI7J
#gative%@ZQ1g
* numbers%Jf@/]
(…%@Pe1]
&…&@nQ0S
#sted&[)Pi/
( ifs(/MIJJ
)ternaries&ANI7J
&ing#JDJ7J
)!%SEJ@A
)$%J;J8J
(…%RER7A
&…&R<XT8
#twork)JLg&J
)!&JMR%S
&…%IMR.S
#ver(fQ[C/
&…%[PeR/
#w(o:?>]
#xt(@e?;A
"gin…&@n@<A
"ic*@6E:8
%e(IES9&
& to#JMII8
&!#H;g1A
&$%HApDA
&r(IEJ@A
&…%IDA9J
%ht)Ko6QA
'!)pZI?8
'$(pQI?A
&…(A^/DJ
#e(Id20S
% działa%AoJAJ
%t&Qe>6p
&!%oo@@8
&$%fo@@/
&s)@?E;A
#ght&%@EW8
&…&%@Eq8
#l)@[@@p
%!)A8IIp
#t%WEF7A
%pic…)J@N@J
&…)J@N@J
"o%H:^S/
# clue(g6JJJ
%funciona)AoIJA
%param(HEJJJ
%such%JoJAJ
#body&MHn>8
&…%i[[6&
#ch):Q@E8
&!*<?LIA
#de%J[?>g
& 0(8QI?g
#ise'g;J>J
&…(]DJ=J
#mb…+A<7BA
#n%dm?1A
%e*7SIJp
& ?+8@IJp
&!(@JIAp
#rmal…%JqH7A
&…%Ij?-S
#t%Bp/QS
% clear)p1JJA
&sure%&JNJS
&to&JHIJp
&use%AIHJp
%!(J@8Ig
%$%A@)Ap
%e*<8KIJ
& that"NI8JJ
)e%N7JIJ
%hing%1jZ?8
)!(8oJJA
)$(8pJIA
(…&'^Q?8
&…%'oo@8
%ifications!)J@@EJ
(…+J@IEJ
&…)IR@<A
#w';K@D/
% do&JIJ<A
%!*<SJA8
"pm(A]AGg
% err%JgJGJ
"ull+8[H?p
& ?(JJGJg
'check(Jp>IA
'for'/JJKg
'here(JgJJ/
'safe(J[GJg
&!*BHR?p
&$+AII?p
&…(?g?-p
&にな…(J@J@g
(ることはありますか(J@I?p
1$(J@I@p
%o(8JHJg
&!(/JIJp
#mba$)J@JoJ
&er%:eR:8
( of"@d7^S
(!%?hA:A
($#?gI2A
(s&@rA&S
)!%?jA/J
)$%?kA8A
(…%@r@.S
&…#G]6gS
%pydoc%MHJIJ
&…(N?IIS
#r&.RaZ&
"ão(7e>CJ
!o%7KdIJ
" desconto%pHJJJ
#que(f%C?S
"!(7HGgg
"$(8HJpJ
"bject%@kA#A
(!(INJ6J
($(INJ?J
&…%@WD?/
"f%]MJQ8
# #)S?JoA
%a(84JrS
&n%AgAIJ
%code(AMIJ/
%each#AfS8A
&yes(A@NAA
%how%e8NK/
%it(@e@[/
%my(8]NA/
%out&JEJ7J
%range)JoJ7A
&ecursive*J3JAJ
'dux%JJHJg
%the#i:68]
(m%]a>P/
(se%)HNAA
'is%_70Z8
#f%6g10S
% by*IpAIJ
&with(8oAJJ
%er&I@ANJ
%lin…&8oH@]
&…&/pHAS
%s%@>Cg]
#ten%8JIJp
&…&&JIJp
"hne(@<I@S
& bibliothek(J8I8g
"k%f@I@g
#!(JAMJ8
#$(J7MAA
#ay%S]F^A
#iem&JANJJ
"ld&37]0S
% format(M>ADA
#muş!.J@N@A
"n#@fKRA
# 0#A8fJS
%a&HdJn8
&n&ApJ@J
%each%J@IgA
&mail(JAJ3A
'pty%@f@7g
&rror(J.MLJ
&very'Ae8eJ
%failure%&8JLp
%peut(AjG@/
%random%JJnJJ
%save&JpJGJ
%the%BlJ=g
'is(5[EBJ
&op&E8ABJ
%windows%@]HAg
#!(@EIIJ
#$&9N@PJ
#ce%[ZZPS
& in%A8JJp
&!(/@RZp
&$%.-fm]
#e%-]QC]
% day%JpAIJ
&for(I8@DJ
&is%K*g7J
&liner%SBJ;8
&more)A>CEA
&out#IiJ>J
&query%A7Hnp
&thing(JNJ6J
'oo(JfJ@J
&write&=JJJp
%!&(S@R]
%$%.fQTS
%s(A9oAJ
&!(A0o@A
#ly%8JFpS
& one#JJgGJ
'read&AAJp8
'the(AoJQA
&!(K9J;8
&$&C8B38
#tem(JgJ?J
"p%6j6:A
#!%@k?@A
#$&@W@@A
#en'Hf@9S
&api(EJ/AJ
&s(J/JpJ
' the*J&JpJ
&…'C@.iA
%rat…(]XIIS
&…&TFI[S
#inion&AINJJ
)s!%AJMJ8
(…(AIMI8
&…*AIEJA
#posite(A]PN&
*!&JpIJ8
*$+JpIJ/
(…(J]QM/
&…(ARQN/
#timise%J@IoS
(zation"IiJ.J
)e%B@ZfJ
*$%@@AoJ
*r#JMJ0J
(…%8R=og
&on(I@AEA
( to%JJJ3J
(al chaining"IrI5J
(s%;DH?p
(…&1N?6]
&…%/T>Kg
%mize(I@IoA
) this)I@IoA
"r.J@AHp
# a#AJIAg
%is*JJNJ&
%not(J@8Jp
%spaces&J7J@p
%two(E.8Q]
#denada!*Ap@I8
*$(Ap@IA
(…)ApII8
&r%_QF9J
' and&AqI7J
(do%[6JIp
(is%nJRM&
(of(8AIJg
'!%A[Y9]
's%,6n_]
&…&SJ=K]
%i…*pJIJ/
#m here)JGIAp
"s)r/K>8
#obnej,AEJ?A
&…(JDJ?J
"ther([e[/8
's&8CIE8
(!&7;HE8
($&I8JEJ
&…(RgH1/
#timizza&AIJpJ
&…'A@JfJ
"u)AJHJp
#bl…*JANA8
#gh…(AdJCJ
#r%CN9GA
% lambda%J?JpJ
#t%>tJ?8
% of(6jQG8
&we)JoJ@J
%!%IeA*J
%$%RoB)A
%dated(N.]@J
(…%M.RJJ
&…(N&[AJ
%put%?q=<A
( is%JgGJJ
)less*JEJGJ
(!(@mJCA
($(@dJCA
&…%6^Y18
%side%@gL?8
(…%7og6A
&…%7pa-8
"ver(U&RJJ
& it&N&JJJ
'the(f6eRA
&!%HcKeA
&flow&@oZ-S
* for(Jg8@J
(…(@fR.J
&lap(I7@N]
(…&R?PBp
'oad(JIADJ
(…(@DA9A
&view&oIAJJ
(…%oIAIJ
&write&Io]78
(…)@IS<A
&…(HJP;J
"wn*7NJIJ
%e…%Jn@?p
!package%HKJ<J
)s(J9I>g
(…(G7JDg
&…%HBJ8p
#ge%@n4sA
&!(@R?NJ
&$%@Q?WJ
%ination(JGApJ
,!%I!AsJ
(ção$(I@JDJ
(…%YF@kA
&…(R>7bA
#ir%AIN?S
& of%JINJ8
#nics(N[@>J
(!"MAAJJ
&…)Mo@>A
#r&mX@]A
%a&S!lUS
& esta&L@p=J
'qué)p@J@A
&llel&@HIoS
*ise'JJJg/
(…&@IAoJ
&m*DU@=A
' descriptions&NJJFJ
'!*NRI=A
'$(MfI>A
''….N@@@J
'eter%BR7;A
+$%QV8AJ
+s(;DJ.J
,!)JEJ8J
,$(AMJ8J
(…)q/Q78
's#iC6/J
(!%ID@/]
&…)b8Q?A
%e…(@?BDJ
%ser(FfSUA
( for(HJANA
(!%QJgIA
&ing(I9JoJ
(…)J/JpA
&…'G[Jg8
%t(f;K8&
& do%gJIJ8
&!&[;a6&
&it…*J7IoJ
&…%.CLZ8
#s&6k=@S
%s&[VB8&
& in(gJJJ/
&!%IZ/^J
&$%@Z/oJ
&e(SDI@8
's&IGgnJ
&iert%g7=Jp
(…%f.=Jp
&word(I[B28
(…(@n:28
&…%_R>M8
%te)JEJ/J
'!%JNJ7J
'$&JNJ&J
&…(JNJ/J
#th&@Kp88
& and)J?o@J
'traversal*JoIIJ
&!"@rg"A
&$"@g_=A
&lib&JEI.]
(…%J:H7g
&…%@L]%g
%tern(JEI?J
(…)JEI?S
&…)JEJ@J
#us…)J@IpJ
"df,A@AEJ
%!&JHANJ
%$(@@ANJ
"enses)@@N@A
&…+A@NAA
#ople%Df.A]
&…%3d7@]
#r(6.HrS
% page*J@JnJ
%ché si%M7I@J
&…(MAIJA
%f&J@IoJ
&!&I@IpJ
&orm&IZE6A
)ance&JAAoA
-$#JAJgJ
(…(@RBo8
&…(7RAo8
%mis…'Rf?@J
&…&[oQ@A
%son…"J8MJA
#sado+J>IpJ
&…+J?JoJ
#ut&AkG@/
%x&pIFJ]
"gtap&J@p@J
'$%J@p@J
&…(J@g@J
"hone%I/JhJ
&…&I/JqJ
#p(/D@?g
% 0(AMJ?J
%doc%MIIJJ
&…&NIAIA
"ick&]-ME/
#eces%JEI8J
(!%JEJ8J
#llo lo(p?JIJ
#n%J/oJS
#pe&H<f@A
&line&IT&g8
*!#SMJ7J
*$(JEJ7J
(…&@L&g8
&…&IC.p8
#ù*@W@Q8
"laats&JNI?J
( van&IEI@J
%ce%A;IlS
'!%IDJYJ
'$&JEJ?J
's one&J3JAJ
&…(A<@QA
%in%Z:.9g
&…%f*A8S
%n(JnJAJ
&te)AnAJJ
&…*@o@IJ
#ease"C1^@8
( add%N?[AA
,ress%IZAeJ
)correct#IgIJJ
)look%J@NJJ
)make#:C5YJ
)review#JIMAJ
)start&J/pIJ
)write&N7ABJ
($&T'CJA
&…"J)_P8
#ot(JIJEA
#s#M@]/8
% explane(o@@@J
&fix%AgIJJ
%$&E6[BA
#us&3[?S8
& rapide%JIIoJ
#z%f:HZ8
%$%MD@PA
"o*[f%CA
#d&Jp@7J
% is&Jp@@J
%er+A/INJ
&…*A7INA
#int%hFV98
' of&oJJIA
'!%.d[;8
'er&[s?#A
)s&R*In8
*!&R&IoA
*$%R*?n8
(…%oj=O8
's(I@ERA
($%JR9f8
&…%ZTCH&
#ol%%R7Ug
#pcount(]EI/8
#r%KE6K/
% favor&@nE7A
%t%@NA@J
#sitive%SJlJJ
(…&SJcJJ
%sible(AcRSS
* in)AJI8p
+to%8HHi8
*!(JILd8
*$(I@LlA
(…%AlQSA
&…%8dGgS
%t(GAJNJ
&gres(AII@g
(…(AJR?p
&…%,DH2g
#tential&J/NJJ
(…&A8NJJ
&…&8.NDA
#ur(9,YE]
& les,I@IEJ
&quoi%a->A]
(…%^6=@g
&…%a-D@A
"pl%&JJJp
"r(OJMJJ
# ?%FJNJJ
#!%XANIA
#a(nK>8]
% que&pIJIA
%ctices(JJNJ/
+!(JJNJ/
+$&JJNJ/
(…&AJNJA
&…%87N@S
#eall…%JAJeJ
%ciso(I@J>p
(…(IH?:g
&om…#JJAfJ
&…%ZH5Kg
%fix*J6IpA
&…+7J?oA
%par…"C>RoJ
&…%M>RfJ
%sent&q#]AA
) behaviour(K@p8J
*this(gAAAJ
(…%p8g78
&s(AgHJJ
&…%oSd,A
%t…(e<@>A
#ice&IpJ/S
's%7m@<A
&…(@o@9J
%nt(#V@EA
' a%@AJNJ
'!%SDJJ8
'$%SDJJ/
's(Af8C8
&…&#a@DA
%vate%HNI6]
) methods#?hH?g
)!%@1AA]
(…(HVJ6S
&…%?D@.]
#oblem)Ao>@]
)s(8JMJA
*!&8JNIJ
*$(8IDJJ
(…&7oE@S
&…(@RDAS
%cedure"HCG3g
(…%JM?1S
'ss%J7JnS
(…&JO@n]
&…%@e6gS
%duction#/IjZ8
)s!"A@@ES
(…&@YJEA
&…%7cN<8
%filer says(JAIgA
(…)I8IpJ
&…&I7IpJ
%gra…%RgI@A
'ess(J@ADJ
(…*J@@EA
&…(QQ7EJ
%ject%6D7:S
(…%8D@CA
&…%IC>8g
%metheus%J@JEA
(…(JIJ;A
&ise(JeJIA
)s%J;J8J
(ify this&AE@@J
(…(Qj?6A
&…%fW?'8
%p%HJANJ
&!%IJANJ
&$&IIANJ
&erly!(IV@@S
*$)JNI@A
(ty%2ZfAJ
* based&J@pIJ
*!%*RJJJ
*$%2RJJJ
(…%1ad6J
&s%N;&AJ
&…%:_]-/
%s&A?M>p
& and(A@L?g
%tot…(J<J@J
&…&I(AEJ
%ve%]8eHJ
' it%AJeJJ
's that%C.]IJ
&…&f@mAA
%x…(YgI@A
#ueba*J@o@J
(s&I@o@A
(…(I@o@J
&…*I@o@J
#zed(pAAJ8
&…(fZS6/
%ypa…,J7o@J
&…)6ndI8
#üft(HJINJ
&…&Z6DE/
"sr%/JJIp
% 0(/JJIp
"tal*J@N@J
&!)J@E@J
"ublic(C2@AJ
( api%DAJ8J
)methods%M@J@A
's…%8JMJ8
&…%2M9/8
#ede(.fGRS
&…)7nHIS
#is(6JIJg
#li…)AJNJ/
%l%8;B7]
& the%J<JHJ
#nt…,J?NJA
#re.@EA@J
&!%IEJ?J
&$(IEJ?J
%pose%rH@J/
) of(oJIJA
(…%sJHJ/
&…&qJ@J8
#sh)@TV@&
& this(JJNJ/
#t(K/>;S
% a%7JJHp
&the%/M9?]
%!.J@IEJ
%$.J@JEJ
%も…(J@IEJ
&同じように!'J@JDJ
"ytest(@9fIJ
&…(A/gJJ
%hon%7#@Np
( 0(J8J?p
(!#79@;g
($&@@@Jp
(…(JNIJ/
&…%7<@NJ
"ásalo%JEJ@A
( a%JEJ@J
&…%JEJ@J
"řidej)C6@<A
!qu'est&[7E=S
( ce&7@E@S
&…%j?E!g
#adra…&J6JpJ
%l(AJHJg
&ity(AJEJA
) of%7JNAJ
)!%IIMJA
(…*@IEJA
&…)@IN@J
%n…&AfQ)A
#e%]/RKA
% haga(A?>hg
&serve(p@JIA
&use%ADJZA
&você(8ANJA
&ça+oAPJA
%lle'AJIJg
&…(8JIJg
%ries&JHJoJ
)!&JIJnJ
)$(JHJnJ
(…)J?JoJ
&y&Z?Jp8
' for"AADK8
(per+J@HoJ
'!%[P7Pg
'$%[Q[X8
&…(R?AoA
%sta%[D?[/
'ion&SRH?p
*!&]AG@p
'o&eK8"]
( codice(f>BIA
&…&qB7+g
%ue&&e@ES
'!%7@IES
'$(A@IDJ
&…%@fGEJ
#i(K5VD/
%ck%IJp.]
'er(J?JfJ
(…(J?JpJ
's…&J?JpJ
&…(I5feJ
#oi&Z4D6g
%tes&JoJ/J
&…(IoJ0J
#é%q#86]
% hace(oJIJ8
&se&k@I@/
!r&o]@J/
"abbitmq%JJIIg
(…%AAJIp
&…&A@IIp
#ce'7[M?A
& condition(7g@@]
0s#@JVIA
#ises&IpJ?J
&…(?g@?p
#m(J7JoJ
%!(J7IgA
%$(J7JgA
%e(J@IfJ
&!)J@IoA
#ndom+JInIJ
( inputs%JJoJJ
&…,@In@J
%ge(JoJ8J
&…)JoIAA
#pide)8IJoJ
(!(AIIpJ
($(JIIoJ
&…(A@IpJ
#sp…'J7Jg8
#te(J5DV/
& limiting(J@ADJ
%her(JDI?S
&…(ADI@J
#us%/pHI]
"e%eo?-]
# render%RgH-g
+s%@8JpJ
#-render!&ZpJ&A
#act%@eA6g
&…%7f%8p
%d%-^,j8
& it&JIJmJ
&ability*JINJ/
(…(ACMA/
&er(N?IB8
&ing%Zf628
) this(g7JJA
)!&@7H<g
(…%en6;S
&me(JA@fJ
(!&I@IpJ
&on…)I@J@p
&…%KP0IS
%g…)@pIHJ
%l(J.JgJ
&ly%/8pKS
&…%88oZS
%son%pIIJ/
(…%NHMI8
&…%U)A>8
#base(J@IHp
(!)J@IIp
($*J@IHp
&…*J@IHp
%uil…,I8JpJ
&…)HAJpJ
#ceiv…%Jg6D8
&…%]Z/N8
%ommended(JA@@p
(…(ABA>p
'putes the%J7JoJ
&rd&JNJ?J
(!&JNJGJ
($%JNJHJ
(s(IMJ@J
(…%MD@-J
&…(KB?Og
%ursion&@ZIcJ
+ to(J7JoJ
)ve&J)JDA
+$(J3JAJ
(…%H9Qeg
&…%e8H]S
#d&@oo#S
%!'A/gIS
%irect(F[JNJ
&s(@P@Sg
'!%IoA<8
&…)=Q@M]
%uce&[A@oA
( the%8C@eA
(r&pAJ0A
(…*R@A3A
&x(AL??p
' here&JJFJp
&…&R9?oJ
#f$(JNJ/J
%actor%[T4JS
* the)JE8IJ
,ool)JlJJJ
*ed#AIDJS
*ing%Jo8AS
- broke(JfA@J
(r*IEI@A
(…(IV?@J
&…%HWA?A
%erence&Jn7ZS
(…%Be5[g
&…#Be>Zg
%ormat&IEA@J
*!%JEAAJ
%resh)JHJEJ
)!*JHJNJ
)$*J?JEJ
(…(JPJEJ
&…&JOJEJ
%u…%@fn78
#gex%s6@IA
' for(@JJDJ
(match(pJJJ&
'!%q@BFJ
'$%M?AFp
&…%iO7dA
%ression%@%oRS
, test(@/pH]
(…(@%oeJ
&…%77fl]
%ula…%JgA?J
&…%C_AGA
#ihenfolge(].HIg
&…)].?@p
#jects(Aog5J
(…(JeR8J
&…)So[7A
#lations$'J/JgJ
&…)@.IWS
%ease#PRS>]
(…%PfJ?]
&cture(J@N@J
(…(J@M@A
&…%QnE6A
%is ce%IHNJJ
&…%I@MJJ
%oads%?e?dA
(…%?e@lA
&…&Hn@YA
#main…!pJHJ&
&…&]JLJ&
%ember(8AJEJ
* me+88JNJ
(…*A8JNJ
&…*AQ8EA
%ove(INA@J
( the&INJ8J
(s%J@JEA
(…%IRJ<J
&…%IWA'J
#name&J3ICJ
(s)JlJKA
(…)JmAKA
&…%?i@:8
%der$(RgJ.A
(s(J7JpJ
)!&J.JpJ
)$(J.JpJ
(…)A.JpJ
&s%7C@oA
&…(?M?dA
#pair(JgI@A
&…&fn??8
%eated"A;JPJ
* lookups&JFJpJ
(ing(JEJ7J
+ the(JDJ7J
(…%J2JcA
&ti…)JEJ?J
&…(@<IHA
%lace%IEg68
) the&IApAA
(…&JES7J
&ic…(JGJEJ
&…%A<[:A
%ort%@f/fA
(…%Q[>]8
&sitory(J8o6S
(…%I8f6g
&…%FRHnJ
%rod…%JApJA
&…%J7pBA
#quest%Z-Sa8
)!%&eETA
)$%&[D]A
)s%]Q5m]
(…&I?AqJ
&ir…%.AaS8
&ête(Q@IpA
)s&@p7XA
(…&PS6q8
&…&PHAqA
#renders%J@JoJ
#se…(@fH:J
%ize%AeJQJ
&…(AfJ?J
%olve&JoIIJ
(…%@oR@A
&…&%oKAS
%ponse&A?Iq8
*!&JGJEA
)ible"fG@J]
(…%R)?KS
&…%f)=Kg
%t.7A@ES
& of(I?JMA
&!&-DJAp
&ar…(@e?9]
&ru…(JMJ@A
&…&@q@0J
%ult%fh=@S
(ado%AtI4A
+!&AoJIJ
(s(AdJ9J
)!(SlJBA
)$+JmJAJ
(…&Ii?(J
&…&ep>8J
#to…&8AIJp
%ries(GfK8A
)!(F]S;J
)$%I@S*J
(…(>oR9S
&y*S@JEA
' on(J/JMJ
&…)HRR3A
%urn%0j7.S
( ?%pJJJ8
)a"NX@;A
*n%IfJJ8
)nan*8AJJp
)the(I.JMJ
*ype&*AAIS
)value)<8JJJ
(!&fb7>8
($(Rb@>A
(s(TJI/S
) a%@oIIg
*the&I7ANJ
)!(S3S.J
)$&R3g.J
(…&[NH.S
&…%M;?%g
#use%A@JoS
' the#8@Jfg
&…%7;@e]
#verse&FfIDA
(…(FfKC8
&…)GQEC8
%iew%JU368
( and%J;HH]
)page"I]FgJ
*lease!JJNHJ
)the&JJ3JJ
(!*J@NIA
($)A@NIA
(er%J6s?A
(…%R*eQJ
&…%J9EIA
#write%79^f8
) it%IIAgA
*the#J;]AA
,is&AEJAA
(…&@ATo/
&…%79Tf/
"id%7T7fA
% of%-_7f8
#en(@dC@A
#fa…)JE@@A
#ght%)Ga0A
' for&JJ<JA
(now%Ig?JJ
'!&.Hr@A
'$(8]h@8
&…%)>Vf/
#ng*J@JEA
"oast&J@N@J
&…(J@M@J
#bi)SoH?A
#le(f@I:/
& of%pJHAA
%l…*I@ApA
#und(JdQ[A
' down*JmJAA
'ed%gR8J8
'ing&7Co@A
(…(@Ud@A
&…'SSZI/
%te%Bg7[/
'!&E.ACA
'$&N@JIA
&…#DC1H/
#w)IXAfS
%!&IOI[]
%$*IXI]]
%s%TcIK&
&!%J78iJ
&$%J7/sJ
"spec%JAgJJ
'!%JAf@J
'$&JIp@A
&…%IAp@J
"ule(f(P8S
& that(IIGLg
&!(]@[D/
&$(]@[D/
&s%JEI8J
&…%KE@7J
#n%eHA]A
% faster(JJJp/
&in&J]78p
&on#JJHRg
&this(Z/I[]
%!&pALJ&
%$%f@E9/
%ner(SS/MA
&…(S]/2A
%s&@?&rJ
#st%@#E<g
&doc%MA8JJ
(…&NA8JJ
&…%MAAJJ
"zuć(J@E@J
"ápido(@Y@eA
(!(@Z@eA
($(@Y@fA
&…(@Z@eA
"épa…(mJJJA
#su…%eK63/
"ôle(pIIJ8
!s*@@RoJ
"!%J7IpS
"$&A7]oA
"3%JDAC8
"afe%DG@7g
& to%A@@Ig
&!#fPC7S
&$#:G@7g
&ty#2Aj-A
&…%/@r?J
#le%JfJIA
#me%>kPJ/
& behaviour&JEJ?J
'for(HQJEJ
'thing&%:@rJ
&!(JNA?A
&$%@bA5A
%ple%J@S<J
&…'J7YhJ
#nity&AJ3JJ
( check&AJEJJ
&…&A]<@J
#tı…*V5@mA
#ve(0d6L8
&!%@c@<A
&$%?m628
#y(D2J@/
% this*JNIA/
%!%AJMJ8
%ing&rJ>HJ
&…#jA>GJ
%s%Be?p&
& 0)GpJIJ
'it%I@JpJ
'what%DJJAJ
&$)GpJJJ
"bag…)Jp@IA
"cale%J.Ifp
'!%J/IpS
'$&J&Ip]
&…(S/IfJ
%n(J@JfJ
&!%JJJmA
&…)JQIoA
#en…(JAoIJ
#hau mal%J@NIA
&…#@HDD8
%ema%B6@D]
(!"D6@<S
($"E5?D]
&…%^68DJ
%leife%[<@.S
*!)pBI@8
&…(R9@@g
%neller)J@IoA
+!(J@IfA
+$"JJJmJ
(…)AIIoA
&…)J@Io8
%reib%18RCA
(…#;-Z:A
&ijf#86fDA
) deze&@JANJ
*tests%AJpHJ
(…%A@RDA
&…%9-n:A
#reens(AfJ@A
(…%JoJ@J
%ipt%KPh:&
( that&J88NJ
*o&J@AEJ
(!%KeJHJ
&vi%A@fB8
&…&JQKC&
%olling#GSAfA
(…%>o@ZJ
&…%>f@eA
"e&[]S!S
#a(AHJgJ
%rch&?6@rJ
(!%@7@hJ
($%I6@rA
&…(?6@iS
#cond%HFU_8
( and%88J]g
)call%g]IA/
)pair)A@N@A
(!(JAgYJ
($&JJgXJ
(s(IA@nS
)!%8@@np
)$%/@?fg
(…&f#@d]
&…%e+KpA
%ret…(JAHJp
&…(JAHJg
%tion%NHJ@J
) for(NJJGJ
(…*NIAHJ
&…+NIJGJ
%ure)AJNJ/
'ity'JJMAA
*!"JJNJ/
(…*JJNAA
&…*JJN@8
#e(?Ah7J
% any&AJNJ/
&from%FAJNJ
&how(g7IJJ
&that(JApI8
&when)pJIJ/
%!(/JMJJ
%$)/JNJA
%d&JJA<J
#gfau…(JfIAJ
&…'JfI@J
%undo)p@J@A
#in'AfI@S
#kunden%I@JoA
*!&I@JoA
*$(I@JnJ
(…(A@IfJ
#lect%@67rS
&…%7?@aA
#maphore(8KJ?g
(…(8KA>g
&…&7;B,p
%icolon%Jf@8J
(…#Jg@@S
&…%JoA@J
%pli…(@D?@]
&re+AoI@A
&…(@r??J
#nd%o7H<A
&s%%eID]
'$&8AHCp
&…&.]H3g
%ior(AJMJ8
&…%8JMJ8
%se%I&LIg
&…%6jD8/
%tences!%fJJJ8
(…#fJJJA
&…(pJIJ/
#para&JEJ@A
(te%JEIIJ
(…(ANIIA
&…*AN@@A
#quential scan&JIIoA
(…&R@IoA
&…(IJIoA
#rial…%JBA;J
&…#@:K1J
%ve)[6@6p
' il(pJJ@A
'r)%Z@^]
(!%6>AsA
($(@6Ai/
&ice"rJ47S
)s#AJIAg
(…#gA?CA
&…)@H@Sp
#ssions(JJdIJ
*$(JJlJJ
(…&9ImI]
&…&TIlIJ
#t)@QQZp
% or(JJI?p
%ting$(JSA2J
(…)JoA8J
&…&Ro@'8
#veral&J?HLp
) files%J8ANJ
(…%J6?Np
&…&J?@Lp
"hare&8<]?]
&…&I*RIS
#ip%I[_@/
#ort(oIJHJ
'cut(@6ID]
(…*@6IES
'er(@ERQ/
) way*JNIA/
)!%AB@nJ
)$(JEA@J
(…(KDRH/
&…'^0HC8
%uld%/B?L]
( also)AIJN8
)be(9BCV/
)i%.5E?g
*gnore(JoJJ/
)return)IoJ@J
)take(JDJS/
*his)@IIJp
)use(JDJJ/
(…*JoI/J
&…%)SHBJ
%w%IBK*A
& a*J/JNJ
(n%J8ANJ
'me%S8pHJ
'the%A@ANJ
'up&IrA4J
&ing&J7AEJ
(…(A?JMJ
&n*FpIJJ
&s&De[%J
' the%I[n7J
&…(BeH0J
#utdown%J@IEJ
*!&I@JEA
(…%J@IEA
&…&JAI<J
"i(Ce5BS
#de(]N@@A
& effects&J<JIJ
#empr…(JfJIA
&…)JoJ@A
#gn&2SN88
& this&JANI8
&at…%LH?M8
&ifica%AJIIg
+ solid(8JIIg
(…%n@IJJ
&…*Qp?7J
#lently&IpI8J
#md&A??np
& and#JIAgJ
%ple&R??E]
(…(AJHIp
'ified&JMID&
,!(JKID/
)y%JEJ7J
*!%JDI@J
(…)JE@B8
&…(HE=CS
%ulate%JJp&J
* a)JJp.J
(…(JAg1A
&…(Ao[/A
#n%J)N@A
%ce(If7IS
' yesterday&Jp8AJ
&…)Ro7@J
%gle(J?JgA
(ton%H)JIp
(…%H:JIg
&…#5H@iS
#ze%AIAZg
&!%I7JpJ
#ę/Ao@@A
"keleton'J@JDA
*!&J@JEA
*$(J@JDA
(…)I@JEA
&…)J@JEA
#ip%J]A<8
&s%PfACA
&…%QpAJA
#omentuj&N@I@J
(…'M@I@J
&…(N@I@A
#ript&[@?EA
&…([@@EA
"leep%]Q_@/
' in(]GgJ8
&…(SGqA8
#ow(I@Ih8
& tests)JJ&hJ
&!(HIJgJ
&$%I@JpA
&er&&ASJp
&…&&JJSp
"mall(RoI@J
'er%JEJ?J
(…%I3IQJ
&…(IiA>A
%rt(ANI7J
#ell)JJ3JA
's(JJMGJ
(!&JJNHJ
&…,JJEHA
"neller%AAIpJ
)!(A@IgA
)$(A8IfA
(…%A8JoA
&…*AAIoA
"o%B%Di/
# in(@IE@J
%please%AE;n&
%that%;8A^A
'e%S7Ia8
#lid(&KKI]
' is(AJMJ/
'!(/LHIg
'$+8JHJp
&…'/KKI]
%o&<QfP8
%ve(Ag8JJ
' the%Jp/JJ
&…&IS@nJ
#me&EQn7/
& pytest%@IpJA
'tests(IAoJA
&body&pR@@A
(…(oRA@A
&one(V.[?A
(…%D%h@A
&thing#.0VTA
+ that%J8p:8
+'s&Ao:A8
(…&%I_[J
&where%UM668
+!#Ig@JJ
(…&WB@@8
&…#VTT5/
#no&A7:EA
%uç(@[?28
&…(@S?38
#rgu*I@IoJ
&…+@@@oA
%t&Q[?p/
& by)JHJEJ
&ed&@e>Ap
(!%AJHJp
($%AIHJp
&ing&Fm@MJ
(…(He@KJ
&s%J7JpJ
&…(ZP?aJ
#ur…&EHIIS
"paces&In@@p
( in%If@@]
&…&Io@@]
%ghetti)J<I@J
(…(JDI@J
&…(J;J8J
%r…+S7InJ
#ec%>Rf;/
&!(JJgH8
&$'JJgI8
&s%JJoHJ
%ed%@?IiA
' it&J/ApJ
'!%AfAJJ
&…%fZ@T&
%icher(J@JoA
*!%JIAoA
*$#JJJeJ
*n+JSJ)J
(…(@RADA
&…&@nABA
%nds(I@JoJ
&…)J7IpJ
#il…(JHJnJ
%nner$#IJAMJ
#lit&IW?@S
'ting&JQInJ
+!%JZJeJ
+$(JRImJ
(…%JZIeJ
&…%RU?YJ
#ot'A@DJA
& the%I@EJJ
&s(J@N@A
'!(J@N@J
&…(J@MAA
#rawdź)A@NIJ
(…&7?EEA
&…(8@EBA
%e…(IEI@J
%i…&I<JBA
"ql(7o7SJ
% injection)Jn:AJ
%!(@IInJ
%$(@Z?eJ
%ite(JJIHg
&…)AIJHp
%イ…(JoA@J
&ンジェクションされます$+Jo@@J
#uare…(]@AD/
&…&o[@E&
%eeze)I@IoJ
(…)J?IpJ
&…(J6JpJ
"sr&AJAHp
"table&AJHJp
&…(BJGJg
%ck(IY@eA
' overflow&JpA@A
&…&In@Z8
%ge(JEJHJ
%le%[pA?A
%nd for&&JJJp
'ard%C:I7g
* library%JMIAA
(…%BMH7]
&…%/:K@g
%rt(R-he/
' complaining(JJNJ/
(with+I8oIJ
'!(J>?o]
'$%J@@oJ
'e…%7l@EJ
'up%A@IZg
(…'AIIRg
&…%Z8gS/
%te%MU6&8
' machine%H<ALA
'!%fC72/
'$%I;A)J
'ment%JEJ7J
(…%@bA6A
&ic)@IK@p
( analysis%JPNAA
)or&J6JJp
's…&JJNJ/
&t*ANI@A
&us%?Qe)p
(!(IAJEJ
($(I7JMJ
&…%@VA-J
%ys(Ce>eA
&…(KnGRJ
#d%A<I2J
#eh…%&JJJp
%p&_%@U8
&!%[A@D8
&$%gAAK8
&s#CiI>J
%r…(S@AD8
#ill(JH?Ip
&…%WG>.g
#op(In>KA
& when&J.JNJ
&!%JmIRJ
&$&JnJ@J
&…%IQAEJ
%re%84[Cp
'!%IISFp
&y(QAIMA
'book&E@JIA
(…&NAAIA
&…%g8F<g
#p!%i5M6A
%$%_5C78
#raight(J3JJJ
&tegy"J22@g
(…#AD8@g
&…(@)AZ]
%eam(7.?rJ
( the&A@JoJ
(s%JEH8p
)!%SMIAA
(…(ADH@]
&ss)J@p@A
&…&Q'XJg
%ict&7<GJp
&ngbuilder)J?JpJ
(s%BDY7S
) for*NIAHJ
)!%I:J<A
)$&IE@<A
(…%CBPGg
&…%5VYIS
%uct'0>JaS
(ure&7EIZJ
+!&ICAlA
+$&I<AXA
(…&7E?Qp
&…&.9?rS
#utters)J?JoJ
(…)J7JoJ
&…(J7JoJ
#yle(NBR@8
'!(MC@?A
'$(MBA?A
&…(D2J?A
"ubmit!(JfJ7J
($(JfJ?J
&…)JoI8J
%s…&[+?kJ
#cces…%&Mp8g
#ite'JJgQA
'!(JJpHA
'$(I@p?J
&…(J@gHJ
#m%a[J#A
%mary%W%@AA
) at%8AJMJ
*for&NAAHJ
*tags(DIIIJ
(…(a-@AA
&…(aG@8A
#pertest%JJp?A
&…(gA]@/
%port&@7@NS
)$#J@JMA
(…&@@@Ng
'sed%ggI.8
* to%]gI78
&…(J@?DS
#re)C>Y?p
& that%M&pHJ
%vives'J8JDJ
&…%[YH2A
"vp!(M7?[A
%$&N??[J
"wap(JMJ.J
& the'JMJ7J
#ift&JJJEA
&…&JJJE8
%tch(@K@<A
(!)IbI68
($*IWI@8
&…)IK@<8
"ync(Ad?Hg
&!(JnI@S
%tax%.WI@A
(!(.bJIJ
($(.aJJA
&…&.kI@A
#scalls(J?JpJ
*!(J?JfJ
*$*J?JoJ
(…&J6JpJ
&…%J?JpJ
%tem&JNJHA
&…&@E8C8
"ürüyor)I@InA
(…*J@IoA
!t&n%N@A
" il%]/CJ8
"able&A&JMJ
' or'JIJ@g
(scan(JJJdJ
'!%?&^_8
'$%@17pA
&…&R'SKA
%s%J@J@g
& or(J7J@g
#gs%EI@;8
&!&EB@:A
&$%EA72A
#il recursion(J?JfJ
#ke&@<5iA
& a(ABB<8
'care(JH@NJ
&!(/JIJg
&$&/JIJp
&s&AP7qA
' 0(J8JoJ
(a(J@IEJ
&…&JH@qA
#mamla!(E>I:A
(…(D5?;A
%bién(7IfAA
&…(7R[;8
#x#IMJ8J
"e%7a8Z&
# diep)JEJ7A
#ache…&J@IEJ
%m(W?BHJ
&!(NAAHA
%r%JFNAJ
#ch(JD@IJ
#h%go?HA
% bug(Ag@IJ
#ll%f7:AS
& me%d@C@]
&s(J@@MA
#m(A.E@]
% bug*J&NJJ
%i…,AEK@8
%pla…#ICIDA
&…(@2IM8
#n+oJ0AA
% kod#e;C68
#rm+@@IEA
&inates)pI8I8
,!)pJ8I8
,$)pI8IA
(…'g>.iA
&…(f>.j8
%naries(A;I@J
+!(AEI@J
+$&J<JAJ
(…&]EH@8
&…&]EHA8
%r…&Rge&/
#st%JRp@J
& and(JJ/MJ
'cases%JApHJ
(overage#AJgAA
'data&A7gh&
'fails(]g/JA
(irst#J/gJJ
(lakes)Jp&JJ
(or*I8p?S
'it#JAgIJ
'per%JIg@A
'runner%[S/MA
'suite%JJgGJ
'that)IAoHJ
)e&JAp@J
)is&7aFHg
'with(J>fHg
&!%6?i1]
&$(?Ah?S
&able$%J;AJJ
&e#@7fLA
's)JIpIJ
&ing&ABp@A
(…(ACf@A
&s(IAoRJ
' ?'AJeJ8
(fail(Jg/JJ
)or(?Hf?]
)ür(AJpJ/
(in%[?eJJ
(pass*JoA7J
)lease%JJnJJ
*s(IAgIJ
(that%IJnJJ
(unitaires&IAoIJ
(with&J/pAA
'!&?9oT&
'$%@0e_J
&y&JAoIJ
'!(JIf@J
'$(JJfHJ
&…)IJpIA
#xt%Ef7JA
& for)NHIIA
"han%IL>[J
& 0(J.JfJ
%t%M%e<J
& ?(8g@JJ
'a%VJGIS
'checks%??lNp
(ould%8ANJJ
'every&NIAHJ
'finds#IJAMJ
'in!8Jn]8
(s&tAI@&
(t&h5od&
)'s&N7JJA
'must&Idp5J
'runs(J8AMJ
'shows(J/gIJ
'takes)J@IEA
(he(UQXf8
)is(g1:-S
&!(@d]7J
&$%@lt68
&'s(7;A7g
&…%6WB-J
#e"TSP]/
% 0%pSAJ/
&algorithm&NIJ6J
'pi#0,JhS
'rguments(NIAGJ
&badge(JnJ@J
'ehaviour%/JJJg
(st%8JJJg
'ody(GSJDJ
'rowser&JJHAp
'ug(I7gRA
(ild%K@JdA
&cache%A?dSg
(llback(TDIHA
(tch%8JIJp
(use&ApH8S
'hannel(pJJJ&
'lass&NDAGA
(eanup%8%Jop
(ient&IN@(A
'ode'2HRRA
(mmand%JfIIJ
*ent(R?NM&
-s)NHJAJ
)piler&AnR7S
(nnection&@QoQA
)stants"DDI>A
)trol#eJAJJ
-ler%JDIAJ
(py(JDA/J
'rash%g&pI8
'sv&7oRAA
'urrent%&MIJp
(stomer%f6JV8
&data(d8ACJ
*base(@2AfJ
)e%>GhEA
'efault(8@ICg
(sign(FJNJJ
'ialog(JfJ@J
(fference%]GJJJ
'oc#M7]JA
)s%A;[GS
*tring%KcJIJ
)umentation%JPAEA
(uble(pJIJ8
&else(SDJ>A
'mpty&g#fL8
'nd%@o@MA
'rror%eVp?&
'xample(HJgHJ
(isting";9g=]
(tra(J>JfJ
&failing(Jg6JJ
'ields%JEJHJ
(le(?R@fJ
)ter&JgH=g
(rst(Ie79]
(x%_5_8J
'lag&g(JIJ
'older&An@?p
(rmula&qJJI/
'unction(EG@SJ
&global)JEJ7J
'rowth(&AJJp
&happy(I3JAJ
'eader'QfIAJ
'ot#J@JgJ
&if(SDJ@8
'mport!JZJnJ
,s%JDJ7J
'ndex(J7JpA
(put(Jp7IJ
+s)J@p7J
(terface"LG:KJ
(voice&JoJ@J
&javadoc(N/IJA
&last*Jn8:J
'inter&<SJ?A
(st*B[=[S
'ock#8@BJg
(g&JIJ3J
)ger(@9p@A
)ic(^B1IA
(okup&]FJpA
)p&RTJQ&
&magic%^<I@/
(il%oo@%J
(p(J?JoJ
)per(J7J<J
'emory&I7JoJ
'issing%G[@CJ
&n+1*J?JpJ
'ame&/oJ@]
)ing%HNJHJ
'ested(]GIpA
*ing"JMJ@J
(w(p87CA
(xt(KcAAJ
'umber%[%JT]
&old%2C@0]
'pposite(JIHN/
(timizer&KhJ&A
'rder%f@PMA
'ther%g?]:8
+s%8EHE8
'utput%@d@<A
&page%If@cJ
(rameters)EAJHJ
+s#gJIJ8
)ser)JoJ?J
(ssword%SgI7J
(th)In@BA
'hone(I/JqJ
'ipeline#7j@d/
'rops(MB/IJ
&quality"@IMJJ
(ery#7eCe8
&regex&b@J6J
(peated"JKJcJ
(st)78JEJ
(turn+*BAIS
(view%g[@d8
'ole%f@f@8
(unding%@rG7A
&same%PiQJ&
'econd(f]@AA
(rver(7oAQS
'leep(JGgJJ
'ql&AEA@A
'um%@gJ8J
&table%@9#jJ
'eam(a?@IA
(st#2@0e]
*s(@iTP/
'hrows(N&JJJ
'ime%7e@R]
*r'/fI@g
'odo(JAJ<A
(ken#gg?HJ
(p%S6IrA
(tal%f7Qs&
'rick&p@IJ8
'wo*[<@?J
'ype(&EJH]
*s)I<J@J
&unit%AIEIA
*s&NAKFA
'ser%/G@Eg
&variable%HMJIA
&weak%JJDJ8
'hole(BH7fJ
'indow*JoI/J
'orkers%]'JN8
)st%&INJJ
'rong(IdTA8
%!%gAIJA
%ir(Ih7AJ
&…(HrA@A
%m%;&KKJ
&!%1)_J8
&$(10U8]
%n&[Jo68
&$#A;f@A
%ory%JAgHJ
( for%JAgIJ
%re%QT0]A
' a%fD>[J
)n%A@IAp
)re(@U@f/
(dead(AJNJ/
(must&JBInA
'!%f?69g
'$(gI@9A
''s'[?YAS
) a%Z[e?A
(…&[GX@]
&…#R@Ah8
%se%T37JA
' days%&JJJp
(functions'SJMJ/
'!(9@JDJ
&…&p<AK&
%y(f[R78
#ing"Z0ge8
' just%&EIoA
'!%A3KAJ
'$&A?NJJ
's(7KV68
($#AiA@A
&k(7ID]8
' of%8JNJ8
'!%8JD]8
&…%>BV[8
%r…%p@JIA
%s"L-E@S
& ?%A?ohA
'and&S7oIA
(s(JNJH8
'be%@<>.g
)fore%@ANJJ
'code(gG<?8
)mponent%@AaXA
)ndition&oJJJ/
)uld%J<IJJ
'delete&JINJ/
(oes%hJHJ8
)wn%gA6]A
'endpoint+ARMXJ
'fails+88IJp
(ile%p<n#&
(or%f7;6S
(unction&K']Z8
'go'JJMJ/
'handler%C)]@J
)s&E7JJJ
(old)&JMJS
'implementation(JJN@8
*ort&J&JpJ
(n&s'A[&
)to%nJJJJ
(s%GA9mg
)n't(-]JAg
'json(JHJMA
'keeps%IAf@J
'leak&8@JAp
(icensed&/JJJp
)ne%pAJJ8
(ook&JJNJ&
'method(KM@.]
(odel(D>HDA
*ule%BM7AS
'needs&J;J'g
'off(JADI8
(n%A?@Sp
)e#^>Cf8
(r&JJ*JJ
(ut)IQHEJ
'please%e7E@J
(r&cAKIA
'query([JM@/
'reads(p7JAJ
)duce)p8IAJ
)gex(oJJJ/
)turns&n>]IJ
(oute%MCJGJ
(un(AJHpA
*s+A7JoJ
'safe(JJNJ&
(cript"aJ?HJ
'table(CIf>J
(erminates(pI8IA
)st%]>[JJ
(hread%JJFJp
*ow%7[HJp
'up&NA@?J
(sed#ASIAg
'with&AE?I]
+out)JJ@@p
(ork&pfFA8
+s%g&pIJ
&!%1AL_8
&$#0@1UJ
#ose(SNHJ/
&…)ANIJA
#read'UH5]]
( safe+B7GBp
(-safe!(E8FJg
(s&IZc@]
)icher(JJGJg
(…(IQd6]
&e%Y'IV8
' functions)SE@?J
(things%@*W?J
'$(S7If8
&…%fA?I]
%ough(o[:68
) it&[.E@J
*the(ff:"A
,is(gJIJ8
)$%AgAAJ
)put'A@JgJ
,!%A@JfJ
,$%JAAfJ
(…&nQ9Q8
&w'@@eAS
'$#AIIJg
's(VJ@@8
( are(N/JJJ
(!(MAJ@J
($&NA@8J
&…%jORG8
%u(g@IJA
#x!NJHJJ
%$!EARJA
"idy(J<AAJ
#me(IP@eS
& complexity&/IJJp
'in(I7JoJ
(s(J/JpJ
'of(AAIfJ
&!(RP@oA
&$%Ic@oA
&out%%nK)S
)!%/6VBS
)$%/HADg
)s(J/KnJ
(…%-6aT]
&r)8oI7g
's&IJpIA
&s&/7@rg
'!%/Z@NJ
'$%&&Jsg
&…&->Jp]
%ing(JfH@]
&…(JfG?g
#tle%FgJMA
'!#JAJMA
&…%G]JE8
"l dr&pJ@AA
"o"/TGU]
# 0*:&KfS
%a#PDJZA
%be&CnI#J
&igo%JHJfJ
%call)8[H@p
'ncel)JAGNA
&hange%&jn7A
'eck)JJoA8
%delete(J?GDg
&o%7;?ZS
'cument%6JJLg
'wnload)J8pAJ
%each(M?JIJ
%get%AQLo&
&o(J6JEJ
%handle(J/JfJ
've%<;?JJ
%json%JIJEJ
%know&pI?JA
%make(JIIp8
&e,p@8IJ
'rge#JJMJ8
&ock%JJ.Jp
&utate(JJGJg
%save*J@IoJ
'y(JNIJ/
&ee)J9n@A
%test(AM-Hg
&he&HJQE8
'is&JIb@A
%undo&J@JEJ
&se%@A>gg
%work&8pJAJ
&rite%[:J18
%you%JJMJ/
#!(@SDQ/
#$%6S;X8
#ast+J/JNJ
&…%J/JMJ
#do*J?@NA
&!(I@J<A
&$(JJJ<A
#e%E6@E8
%!(D@@B8
%$&D@@E/
#ge…%hAJI/
#ken&[mP8S
'!%@Ro@A
'$%ARo@8
&…&[nOAJ
#o%6_H_/
% big%I0JgA
&clever%JEAIJ
&many&?q?HA
'uch%6aHQ8
&slow%A@JpJ
%!(A@QVA
%$(A.Zj/
%l*KcJIS
& renames&JlJJJ
&$%MA@Gp
#p&<?/LJ
% please%D7@CJ
%!(N@@AJ
#rn(A@JIg
#string(J7J<J
*$*J7J<J
(…)J@J<J
&…)J7J<J
#tal%[:YC8
'!%A1]BJ
'$#81SDJ
's%HpJAJ
&…&d]QC&
#uch(RoJ@A
'i…)NGJHJ
&…&^cB>A
%jou…*JoI@J
"race(gAI@J
&…&o[@@J
%de%7>Cgg
' offs#@?9gg
&…%@=Bgp
%il(E@>:A
'!)JJGNJ
'$(JJGNJ
'ing%JoJ@A
(…)JpJ?J
&…(C[=UA
%nsaction%][IR/
(…&gp@I/
'late%i?IJA
+ the%DHJJJ
(…%V1>7S
'p…&@@JEA
&…%]DF:/
%versal(JfIIJ
+!(AfJ@J
(…&JoI@J
&…)JoI@J
#echo(o8IIA
&…(fAIIA
%e'J.JVJ
&!&JIJN8
&$%JIJNA
%nne*AEJ@J
#ick(gAIJ8
&…&qAIJ/
%e(AAH<S
%gger&p8IIA
(…'gAJIA
&…(fAJIA
%p%J?JgJ
&!%JFJpJ
&s%J.JpJ
#op&@;?nA
& de#JHJgJ
&po%@<@eA
&…%@3?dA
%ubl…*oI?JJ
&…%pI@JJ
#ue*IoJ@8
&!*JoJI8
&$)JoJ@8
%st(@JpI/
' this%AJsA&
&…'JJh@/
"s2322&Jp@@J
&…"Jg@JJ
#an)JIp7J
#doc%N&JJJ
&…(N/JJJ
#et,IIo@J
& this(@Ip@J
"u*U-E@8
#ne(JAAfJ
#ple)@BI?p
'!)A@IIp
'$(A@IIg
&…&@DI-p
#rn%@a@8S
& the%HBJ<J
)is%JMJIA
"wice%q[l?/
'!(UfIH8
'$%jo?H&
&…(^fP?8
#o%STPAJ
% branches&]*J@J
&of(JoJ@J
&pointers&S6Jp8
&requests%8]J/p
&threads%JoAAJ
&users(JoJ?J
%!(I@IRp
%$(@.@eg
"ype&&b@7]
& annotations%HNJIJ
'guard%JHJNA
'hints(INAHJ
&!)8RI@p
&$(0TH6g
&do…)N@AIJ
&error&@pAJ8
(…%ApJJ8
&s%Js76A
'!&Ib@>A
'$&INI@A
'cript%6D?9]
,!%I;I?]
,$(JD@>S
(…&%L@C]
&…%Dr-.A
"á&8]NS&
!u&SmD5A
" change(8JMJ/
"gly&IEJ@J
&!&JEJ@J
&$&JEJ8J
"i&@C=@p
#t&o@J@J
"m(5h?BS
#a*7.CW/
#lauts come'AgIJA
(…(7pIJA
&…'AfJJA
"n&'&]Dg
# comentario&<JAJJ
%enum)JN@HA
%test)J@oIJ
#a(72PTS
% función(@D7C8
)zione&IIINA
&sola%@@[eJ
#d,oB?A8
%efined%%f@Ap
+ ?'8AIJg
+!)7JIAp
(…*7R@@p
&r&ORnK8
' 0%/EAZA
(load%8g@[J
(which(p8JAJ
'stand(i?IAA
, the&p?JJJ
(…)qH@J8
&…&SdOSS
%o(I1@;8
&!)@9@EA
&$&@:@3A
&cumented(N@A@J
.!(M@AIJ
.$%M@AJJ
&…(M@AIA
#e&&BHE]
% fonction%@<8EA
#handled&InJIJ
&…(JnJHJ
#id…)1JGJp
%o…%J%Io]
%que(JQG<]
( constraint%JIJ<A
&…&JZF<]
%t(8?oBS
& converter(JH8NA
'test(IJfIJ
+s(I@q@A
&!(8@n?g
&$&7@n?p
&arias%IIgJJ
(…%I@g@J
&s(D:A7A
'!%JLA1J
'$%KNA'J
&…&C9n6J
#kn…%gJHJA
#moun…%IoJ@J
&…%IoJ@J
#readable!)INI8J
&…(IiH.J
#tangle%IEI@J
(…&JNI7J
&…&JEI@J
%ested(J?g@J
&…%.Yn@p
#used%IjJ>J
"p&(^SH8
# in)JpK>J
%some&N?]?A
%the(D/7;J
&o"BHddS
#!)'^UI8
#$%(hTH8
#date&^n?9A
( the(M@IIJ
(!%?e@:A
($#?e@;A
(d&HpJ8J
)!#IgJ8J
)$&HpJAJ
&…(^d?9A
#grad…&IpJ@A
&…%IpJIJ
#load&@Yp1A
(!&@Q9<A
($%@dB3A
(…%A7RMJ
&…&7Q])J
#rość)AEI@J
(!&JE@@J
($#JMJ@J
&…(@DI@J
"rl%?r68S
"s%LAMJ&
#!%ASNI&
#a%o<@c8
% le&JEJ?J
%ge(M7AeJ
&…(;@AYJ
%r+J6JIp
#e%7V?Zp
% #(JEJ8J
&a&8B@Zp
'fter%JlJ@J
'll%J?JpJ
'n&J,Iop
&early%JMJ8J
&less+JGJpA
&of)JmJAJ
&quickselect(J?JgJ
&the&S9Jo&
(is%SA?Jg
%!(JhJ>J
%d([%?o]
&!*A'JgS
&$(A'JpJ
%effect&JqJ-J
%memo%@C@dA
(…%@B@nA
&…%7:@nA
%r%.oM9/
& sees(JoJ?J
&s%?lREJ
'!(@Q%j8
'$(JR.b/
&…%6o6EJ
%s%AJJgA
#ing#YBRCA
&…#YAg@A
#ua…#/Z@;]
"tilise(JDJ@J
(…(JEI@J
&…(JDJ@J
"uid…(J?IJp
"zun)JEJ.J
!v4!%7JANS
"a&7nBf8
# lentísimo)J@IoJ
#!%AoJAJ
#$%AeJAJ
#lgri…&JnJIJ
&…(JfA@J
%id'KgHIA
' ?&JpHJ8
'!%JpI@A
'ate&@@BIp
* my(JIMGJ
+the%IJ@MJ
)ion%?:@DJ
,!%I@AMJ
,$%J@AEJ
(…&Y08ES
'e%JIAEA
&…&IJAEA
%o…(8fRAA
%ue(MnG@J
' of%pJJJ&
'!&:m@@S
'$*BnJ@A
's#L_-.A
($%K7JgA
&…&Lp67A
#n&JEJ@J
#r,AAN@A
% mı.J?N@A
%!%IMI@J
%$%IMI@J
%iable(7h@8S
*!%I:IDJ
*$&I3J;A
*s+JEJ?A
+ for)JNJ6J
(…*@N@8J
&áv…%f;@@A
&…*IW@AA
#t&on@AA
"eces)SnI@A
&…(]eI@8
%torise&J7JoJ
(s(I_K'A
(…"5K'WJ
&…%0^:B8
#loce$&J@JoJ
&…&J@JoJ
#nd…&JJJ<A
#rbos…%D=@EA
&…&T5=Cp
%einfache*IEI@A
&…,@EI@A
%ify%?6j6A
( with%JJdJJ
&…(I8f>g
%schachtelt+JEJ7J
(…+ANJ.J
&ion)86ZES
)!%8@8Mp
)$(8AHJg
(…(.@PEp
&teh die*p.JIA
(…,p.JJA
&…(Q1?1g
%y*J<I[/
#z%AtJ%A
"ia%Je@LJ
#de(AoSIA
#el+J7IoJ
&e(I@JfJ
%n…*pII7A
%w&f)@BA
&$&p;A-A
#olat…)InM7/
&…)JnL@8
#r ordenada(Ag@HA
%g….Ao@@A
#sibl…&NAJGJ
&…(b?IIA
%ta$"AEJAJ
#test(JA8Ig
($%JJ/Jg
&…(J8AIp
"ocê*AJNJ8
#eg%E@@CA
& een&GJJNJ
#lu…(J8ADA
#or&@,ZrA
#r)pIJJ/
% dem(gIIJ8
"s0AJAHp
"ulner…!IeD?A
&…"I[D@J
"ê se(J/EJJ
!w(b9H5/
" komentarzu*<@IJA
#the(oJ@J8
"ait(AfA.g
&…%JD@IS
#lk%m0KBA
& me(p@JIA
'through&/JNJJ
#nt&H8f3A
& to(H9G:g
&s&DHo-J
' to%@fo%J
&…%DHp"J
#rm*J.JpJ
%n)E.8<A
&ing'JfI@J
)!&JoIAJ
)$&JoI@J
(…(JoI@A
&…%MoJ=A
%um%_@>@]
&…%M@>J]
#s%U0;4]
% bedeutet&8JHJp
&passiert#g/?Jg
#t*k@@68
% doet&pAJ7J
%c…%@pA28
%er!(JJNJ&
&…)JJNHA
#y&#2BV8
% to'7:HVA
(o&A*AoA
%s&8IINJ
"e%V@QQA
# also(J@AEA
%drop)JGJoJ
%get&9mZHJ
%have&I&IXp
%lose%Ab@?8
%need#@IHgA
#'r…(AEJIA
#ak(AIDJ8
#ek%MY]#J
&days%A@JMA
(…)J?JNJ
&…)AH@EJ
#g!)JpJ?J
#igh%JIIIg
't…%J@AMA
&…%A7?Tg
%rd(gAJJ/
&…&pAIJ8
#lcher%pIJJ8
&ome+?@NIJ
)$(HANJJ
(…)@@NAJ
&…%Z?D?S
%l%@HLE8
&!(I?REA
&$(J@RMA
#niger&@:@nA
(…(@;@YA
&…&@<@XA
%n%&Q@<g
#re(A2n@A
%kt(Rp@@J
&…+[oI7A
"hat"h6L?S
& about+7JI8p
(m%gpFJ8
(re%[H;@J
'could#/ALJ]
'do%I[D8/
)es%o@HAJ
'each(DJHJA
(ven(gJJJ/
(xactly(oHJJA
'happens&S8AHp
'i&8pJAJ
(f)8AJJp
(s#f5>]]
(t':DR7J
'makes(pJIJ/
'the&oIMH8
)is(pJ@@A
'version&8JHJp
'would&.IWAJ
'you((INIJ
*'d(/JNJA
&'s%[7A?g
( missing&A/NJJ
)the%RRH7p
)wrong%@]MI/
&s&oAIJJ
&…%fI6Jg
#en%IcRMA
& does%pJJJ&
'i(^S?[/
(s"S@@?g
(t(J6ADA
)'s%@f@:A
'should&?JJIp
'the(@?R<S
*n#JAgIJ
*re(ISJf/
'would)A8JJp
&ev…(IIJdJ
&…(J@JeJ
%re&AOfRJ
' are(AJhJ&
(do%IH@Ap
*es"A@@Jp
(is%]J6Ag
(should%JJHJg
(the&NJJH8
''s%]f?A8
) the&]p>JA
(…&]p?A8
&…&Tc[QA
%ther&%%TE]
) the%88N@J
,is%A@o?]
(…%%#N;g
&…%%%V<g
#ich%S@?Dp
' is%8JHJp
(of%/IMAS
)rder%8AIJp
(returns%JJJM8
(version(/JJJg
'!(0IIJg
&…&[6>Cp
%le%7B?ep
' this(J7JpJ
&…&.K>ng
#o%fQ5BS
% calls(/JIJp
%le(BQ7nJ
' thing(AoI@J
&…)AH@nJ
%m(gIJJ8
#y%j@=7g
% ?*A/IJp
&do%JgIAA
(es#If@JJ
&is#fI@7S
&not(8IIJp
&the%t8AJ&
(is&[8HGp
&we%*JJJJ
%!*f%?A]
%$(g/IAJ
"idt…%I@AEJ
#e(p@H@S
%r…+ARInA
#ll(9AAAp
& it%JAJ8g
'this%AJIJp
#ndow)JXJUJ
(s(7RHAg
)!&7IB@p
(…(@I@@p
&…+IOAJ]
%s(g[JI/
&!(gfJI&
#rd&]Z4<8
#sh)JE@@A
#th%BSZ;8
& 0&R@Rc]
'a(AJf0A
(n&Ao@BJ
'build(JA/MJ
'fake&JJnIJ
'input&pAIBA
(ts(M?J@J
'one(JeAB8
'tests(JJlJJ
(he%CTI[/
)is*8@NU/
(wo&ZeOD/
&!&8oJJJ
&out%&k8HA
) a(Rn:.S
*lodash%JDJ8J
*the)@<@IS
(…%B_8OJ
&…%B_IGA
"ofür steht(/JJJg
&…(7JIIp
#lne+J?IoA
&…)J@IoA
#nd…(JJ?Jp
#rds(j@?I/
'!%pJIJ/
'$*pJIJ/
&…*sZ>@/
%k(@e>fS
& ?&pSGJ/
'in'8JIJg
'on)AIIp8
&!(RfG8J
&$(@fI8]
&er&JZI<A
(s%J7SMJ
) stop%]?JM8
(…%].JE8
&flow%oIBK8
(…%oJ:@A
&ing%@ee88
)$%@oR@J
(…%@RnBA
&s&Hoo78
'!%eRo7A
'$&nYRI8
&…%fng9&
%ld&JJJEA
&…&JJJEA
%st&&@MJ]
' case(AJHJp
(part(AJMJ8
'!*AJNJ/
'$*8JNJ/
&…(&@LJS
%th(JJGJp
' it%JJGJp
&…(AJ?Ap
#uld%B0CAp
' a%8HN?S
)n&ANHIA
(be(H2ZCA
(help(D@JIA
(i(SAPIg
)t(AHGSg
(like%REBI8
(u(AJNJ/
(you&>QN@]
'n…&JJI7p
&…%91U9g
"rapper%];I@A
(…%S;@8A
&…&RB@<8
#ite%;AZ:A
' a&J@JEA
(down)E@A?J
(it&>DXLA
(the(I6RDA
*is+HN@J8
'!&?nf=A
'$(@[f>J
'rs&I?S@p
(…%J=g@p
's%JfABJ
&ing)E@6?g
&ten%kOJJ&
(…%hfAI/
&…%CKY1A
#ong(CdM@&
' by+N&JJJ
(correct)N&JJJ
(here(JANJ8
(thing(JJMJ/
(with%H8NJA
'!&EIK7A
'$(?fK8J
&…&<XN@&
%te%o.E7A
' this%g.M8A
&…%o-E7A
"yjaśnij)o@I@J
(…(p@IIJ
&…'g@I@J
"ürdest(/JNJ8
) du%8JNJA
(…(8JNJ8
!x'._H?g
"$(JpJHJ
"ctest(@@f@J
&…)I@oAJ
"ml(@9JNA
"unit&JApIJ
!y(Ro?IA
" a&A[E78
"aml%*DI'J
&!%ADA:A
&$%B9J3J
#pıyor*p@IAA
)!(gAIAA
)$(p7IAA
(…(p7IAA
&…*p7IAA
#rd%NIAAJ
#z*E6RBA
%!)E6RBA
%$)E6ICA
"ears%JSpH8
'!(JKg>8
&…&JTp?8
#sterday#@e[6A
+!#JRf>A
+$%IRf?A
(…&IoR>A
&…%Jf[@A
"orum.N@I@J
&…,E@B?8
#u(A[D@A
% add%CAgH8
&break%gBI8J
&can"JgAK8
'omment*EJIJ8
&find#AIDJJ
&improve(8JMJ8
&know(:f>I]
&merge(JHNJ8
&put(dJHJS
&recommend!AJIJ]
&see*8JNJ8
'ort(IoIAJ
'tart%IG;A]
&take&Sn6@]
'ell%fJHJJ
'hink)8JNJA
&use%JHJ@g
&write&KC&Gg
%!)]ALJ&
%'d*8INAA
&…).nM?A
%r&?INJJ
& honest%AHNIJ
!za)@9@nA
# dużo(@9@nA
#mi…(JDI?J
#pytań.A?JoA
(…)f6@nA
&…,[6InA
#wsze+AoI@A
&…,AoI@J
"eig…&@nf?A
%le%ee7cA
&…(RQ?mA
#ro(@dRn/
&!)JoJ@J
&$*JoJ@J
&divisionerror%Jp@JA
(…)Ap@@A
&…)Jp@AA
"ijn%AJHJp
"nak!)JoI@J
"o live%AJNAA
"u,@8@nJ
# viel%J8JpJ
)e%IIAgJ
#rück!#fAG@g
#sammen!(pHIJJ
*fassen was)7NIJJ
(…(f9?C8
&…%H<?E8
"waar!)J?IoJ
#ei…)pJRI/
#ra…&fY>,p
!à(i1G]8
!ça&4^^PJ
# ?(AJMJ/
%fait(oJHJA
%plante%Ao@AS
%rame(J@IoJ
#!%8pE@&
#lışmıyor)Jo@@J
,!(JoJ@J
,$(JoJ@J
(…&JoJ@J
&…%JoJ@J
"ok)@9@nA
% uzun*JNJ.J
!è%f?E6g
!é%fm>7S
!être%JoI@J
!über(_7f?/
!библиотека*J@H@p
,!.J@H@p
!в&(I:F]
"ложен…+JNJ/J
"озв…*7N@6S
"сег…(JoI@J
"ыбрать*@6@9p
!глянь%J@M@J
&…)J@NIA
!делает%pJIJA
&…#iIHJ/
"ля*I?@Ap
"обавь%;7o@A
( юнит%IJpHA
&…%;7[:A
#да…&C6@<A
#ку…(NAJ@J
!есть&A7E@S
!же%6W6*/
!запросов$(JHJgJ
&…)@d@nA
#че…*pAJJ8
"десь)o?A@J
&…+p@JAJ
!исправь)IpJ7J
(…(JpIAA
!к(D5AnA
"ака…)8JIJp
"нопку)I@JEJ
&…&?n?<A
"огд…+pJIJ/
#д(Q3AP8
%!&Z*8O8
%$*I<AHA
#ме…(N@J?J
%ментарии&<JIJA
(…)EJJI8
&…*<JIJA
#роче!+J<J?J
!ли,76C>p
# здесь&J6B@p
!метод%RD?D/
'!)RA@EA
'$(@B@DA
&…([@@EA
"ног…%@;@QA
"ожно)7oE7/
!на(7;ImJ
# функции%IDJ@J
#пиши%K@QDA
( тесты%IJpIJ
&…(A@VB&
"е&?lE&S
# работает#AgIAJ
"ичего)@-D<8
&…(@-D<A
"уже…%g,[A]
!объясни(pHIAJ
"дин(@ZIdA
"тдель…+AEI@J
&…)AEI@A
"шиб…&IoBIA
!пада…&Jp@JJ
#мять*J@IoA
&…&@Q@nA
"ереименуй%JEI@J
(…&JEI@J
&чи…)A9N6A
&…*R<B6A
"окр…)J@o@A
#сле*JoI@J
&…,JoI@J
#чему(V@?AJ
&…&t@>@8
#ясни(fIJJJ
&…(oIJJJ
"ри,AoI@A
%чеши код'JDI@J
#оверь(J?NIJ
(…(@@DD8
&…)@?ECA
%исходит(pAIJA
,!(gAIIA
"уст…#@ff@8
!работает#fe?[8
*$&RoHRA
(…%fP=[]
&…%fe=RS
#збей на#IDJAJ
&…(IDJ@A
"еализуй%I@JDJ
(…%I@AEJ
&…&I@ANJ
#вью,A@N@A
!самое для)JHJEA
"делай&?2?p8
&…%@;@p8
"лишком%@<@nA
(…%@<@eA
&…%@;@nA
"пис…)AoR@A
#рости цей(JEI@J
"тро…*@K?m8
!тест&AApAA
&ы+IApHA
'!(IJgHJ
'$'IJgHJ
&…)IApHJ
"о%@*R<A
#рмозит$'A@JfJ
"ут)C.@Jp
!функции%:U65g
)!%:L?>]
)$&E]7>A
(ю(IA@MA
(…%SA6<S
&…(JT>DJ
!чище(JMI@J
"то%g7K=p
% делает%iI?J8
!это(@;D6A
%т(o9AQ/
!…able%?^)U/
#cji&Ko@?A
%ks(J;JAJ
#das*AIJnJ
#gen(@n@[A
&s)A]@=g
#ins(ERH>S
&t&p>J;A
#kes%JADIJ
#lls&I6@rA
&y%6]B.g
#nce%>KQLJ
%ie%n6?fA
%ts(K2JAJ
#red(JdIJJ
&r(@NA@J
%ia(AJNJ8
&o'2IRIS
%zu*<JIJA
#ses(J8IoS
#ted&LBQFS
&s%Z7Pj8
%ic%@<KIA
%or%YfG<A
#uen(I.DDJ
#ção%Led0/
"back&h,D</
%se%I'Ifg
#led%IAAMJ
&s+J<J@A
#nis%@e>fA
#ody)o[@7A
"came(o@JAA
%te&oXCHA
#hed%I>@;g
&n)Ao@?S
&r(A7Hng
&s&I<Q9J
#ies%IDp;&
%ón(Ko@@A
#ode&J%JbJ
#ted#Ia@/A
&r%@qJ@J
%ly(@fL?8
%or"SQ1gJ
"dard"ACH6p
&y&JJcLJ
%te%@A@Kg
%ys)A?JEA
#ere*@A@@p
#ing(HTP@g
#n't*A[J.p
#own(>S@EA
#uce%@*hA8
%re%IM?:J
"ects%ff@0A
#ded%@e@Z8
#ful%XACCA
#ibe%1@fBJ
%fe%I<@7]
#log+NJJGJ
%ve&&o@@g
#nce%In?Hp
&y(%JRJg
%ie*AAIJp
%ta%E?@EA
&e(Bd528
&o%jY6>/
&s%:QD:J
#ren*9J@EA
%ly&Ib@?J
%ns%ADM?8
%ty%:HnJJ
#sts&o#Z[S
#ter%BR7DA
%on&78@ES
%ti(J<I@J
#ver&o@A[/
"face%@;S?]
%ll)A7o>g
#ica(/LI@p
%ed(ITIU/
%le&@E@:A
#low%ZaJ%8
#orm(Se5BS
"gami&oHIJJ
%te&J@IoA
#ing)I:EAA
#ory%JIJ<J
#res&8IIJp
#uje)JoI7J
"heck)@@EAJ
%re%Ek?=8
&n*J[S)J
%us&J@JEA
#ing#CQ;QA
#put'A@JfJ
"iado%@E@RA
%te&_n/@/
&o(JgIHJ
#bed*A@ANA
%le&@^Cf&
#ces#7Gg9S
%it*7N@@S
#dad%/@JKp
#ent%@?AoS
%re(:66aA
&s*J8AEA
&t*RQO?]
#gen&@OEOA
%ht(:BH(S
#led(J8JeJ
&r&QmHRS
#mes&Ip@AJ
#nce%8AaJ8
%ed%%f@@p
&n)S.JEA
&s%]fG6S
%gs)C4KfJ
#ona(RY?7g
&e(KD?98
&s%L/_Y8
%ur&/1p7g
#que%RED=A
&é)AEJ7J
#res(D7eI8
#sch.@@E@A
%ed&KYX?]
&s#J:J7g
%on(Je@:8
%ta(JMIJ/
#thm%a@@P8
%mq(AAIIg
#ves(J@GCg
#yor,@Q@6p
#zed(ZRo@/
&r&KTJ)8
%za&@E@nA
"king#H[>Bg
"ları*D1C4A
%ss(@B@<8
%te&['[C8
#der)C>JpJ
#ect(J?JpJ
%ms)8ANJJ
%ri)D@o?A
%ta&E>@;A
&e%KH@NJ
#ify&JEJ8J
%ne(R[7f/
&g(?JDT/
%se+@A@pA
%ty&J?E[A
#lel%@?@ng
&r&]:Go/
#oad&?XZD8
%ck&8QE.S
%ws)JnJAJ
#tas(A@JpJ
#ung+]/?N8
"mate)A7[n8
#ber*@@pBJ
#end#AJHJg
&t%j6?C8
%rs"@X?r8
#ing(/LI@p
%se%A@@fS
"nada(ApAIA
#ced)JNJJ/
&s([@Rf/
#ded%IC??p
&n)@%@sA
&r%(JJA]
%ly&J<JZJ
#eck%@7Gog
%nt%@:TC&
%rs!JSRS8
%ss#f9:@J
#gle%JNJ8J
#ing(TgAR/
%se&JNI@J
%te%Jol@J
#tar,<JJJA
%ed%DKB>J
&n(@0D;A
%ly%SeM8&
"oach(AJNHA
%rd*@Z.EA
#cks!Jn8JJ
#int%.5i_A
#lla%8?ELA
#mer&JRIN/
#n's(@IJN8
%al#5j8YA
%en%AE?oJ
%ly)IAJ?p
%se%I.Ir8
#ugh)oR@?A
%nd%9nI@]
&t%ojH%8
%rs)AoI@J
%ts&J&ToJ
"part)@@JEJ
#ing%[ZI;8
#les(KApGJ
#ort&IoIRA
%se(JEJ?J
"quoi%h6?@]
"ract%cG]LA
%ge+J7p:A
%is*8JNJ8
%te%01FCp
#day(JfJ@A
#ect'G[JDJ
%nt&8o6A]
%ss)@6o:A
#ges(fJJHJ
#ias%I@gAJ
%be%ReYC8
%ce(M7[?A
&s#L;J@J
%es%DEA&A
%ng(MA@JJ
%os%C@W?A
%pt&%N@Ag
%se&R3@[A
%te%Io]?A
&y*JANAA
%za%IEJIJ
&e%Q@oIJ
#mat%IEA@J
#nal%J8JIp
#ror+JoJIA
#sal(SfI@J
#ted&E[G7S
&r&S?JN8
#ung(B@ADJ
%pt"87DJ]
#ías*8JNJ8
"sche&J@NAA
#hes(J7JfA
#ify(@E@@A
%ng(8]MR&
%on%RTPZJ
%te(AfQD&
%ve%.LIK]
#sen).:NAA
&s(J;K@A
#tic(JJ>Kp
"tado(@VI6A
%nd(h?@JA
&t%Hf[G8
%re(CeI@J
%te%9DIIJ
#eed'AJHJg
%gy%JAB?g
%lt+JEJ@J
%nt(8nJ:A
%rs%D<-ZA
%st([0g6A
#hek(A@I@p
#ial(I.DgA
%ce)AAHJp
&s%J@aHA
%es'J;S8A
%ng%If?q&
%on!NLZH&
%ve&7WP1A
#ors(JBI/p
&y&BHo,]
#ure(A2BQJ
#áře*N@J?J
"uage#[@@MA
%te%JIEIJ
#gen,J@InA
#lar(JoJ@J
%ly*J@N@A
%ta%Q?@i8
&s%8pIAS
#men#JMJ@J
#nce%J[@N&
%gi%M7@BA
#res%R3]8A
#ted%poo!&
&s(J@JfJ
"view(fR@7J
"word%R[C3/
&k&/JCHp
"xity(09If]
"ydoc)N?JIJ
#one)/oJ?g
#sis(J.KgA
"zing%A8d@g
"ário&<JIJJ
"älle(JAg@J
"êtes&@e@mA
"ıyor+[n>Q8
"śnij(g@I@J
"ание+@E@?S
#рии(;JIJA
#цию(MAAHJ
"ение)@:?8p
&я):F@hA
#тся)[oB?/
"изуй%I@@EA
#руй(:5oRA
"льно+7HCn/
"тает&oR?R8
%рі)N@I?A
"ьтат)Jo@@J
"ください&oZ?@8
"されます*Jo@@J
"じように)J@@EJ
"りますか.A@I@p
"るテスト'IAgJJ
!あ%@+N7p
" り%A>M@]
!い'KPI]8
" て%;7eE8
#ま(SHN@8
"$(QdQY8
!え'IVA78
" て)SEI?A
!か&]F:O]
" な*AoI@A
"$([,D?g
!が%5h-_/
" 深%JM8JJ
!き(?JBEA
!ぎ(@1@fA
" る(@;.[J
!く(RDAH8
" だ%]7M7A
"$'J;JHJ
!け(BfD5A
!こ%oQ;6J
" の(eJA8J
!さ&JnL7A
" い#f-M:8
#れ(AgI@J
!し%Q9TK&
" て&[9FM8
!す%dKD7J
" か'[-D@]
#ぎ(@2.fA
#る(RdIC8
!だ%h7B8A
" さ%p-;8A
!っ(@UCR/
" と(A;BHJ
!て&J1TK&
" く%h#D88
"$%7E>_/
!で&I(6lp
" す(f.AIJ
!と%%KAjA
" 読%JEI@J
#速(JHIgJ
!な&Mo/"A
" い&<m@'/
#ぜ(g.>@S
#る)AoKH8
!に(-_A9S
" 分)JEJ?J
!の%[g6&]
" コ)Q7EIA
#バ)8oJIJ
#フ)pAIJ8
#関&%g>Bp
!は*Q#:Bg
" あ(JANA8
"$+J@I?p
!べ&@c@<A
!ま(I+VQS
" す&f5W@S
!も%-T[T/
" っ&A2?nA
!や す%JEJ@J
!り(L184g
" ま(A6L@g
!る'He@^/
" 関&J?JNA
"$)@p6ZA
!れ)@dN6A
!わ&Qs?6A
!を(J8@DA
" 書(I?RDA
#直(8oJIJ
#追&KFJNJ
!ァ(I;@BA
" ク%IEJHJ
!イ)HS=Bg
!エ)8ZIoA
" ラ*AoI@A
#リ)A?JpJ
!キ%DJCGA
" ュ%LJD@A
!ク&5R6p]
" タ%@EJIJ
!グ%7sJHJ
" し%@EJHJ
#を(AfJIJ
!コ)o@B?A
" メ&<JJIJ
#ン(>[IM8
#ードを説明してください&pAHJJ
!ス&#Ce9g
" ト&@Tn98
!タ)@<@:A
!ッ)I@5Cp
" ク([eH8A
!テ(A@qIA
" ス*I@oIA
"ストを書いて!%I@p@A
!デ*@AIIp
" ッ&@JIAp
!ト%E@e7S
" が(J<A@J
#を%<?I?p
!ド(:A@Ip
" キ%MJAHJ
!ネ(JE8@J
!バ&AoJIJ
" グ(AoJIJ
!ビ ュ%JAN@A
!ピ(nJIJA
!フ%s'52/
" ァ&IE8B8
#ィ(D6@DA
!メ(C%[UA
" ン(DAAIA
!ュ(BJE@A
!ラ+@o?@]
" ス%JEA@J
!リ(#U6fS
" フ(@DJ?J
!ル(@R7EA
!レ ビ%JAN@A
!ン&'f?DJ
" デ%AJI@g
#ト(EJAIA
!ードをレ…)/ANJA
&ビューして(/ANJJ
+$(8@NJA
!一%@KIq&
" 下%pAf?A
#个)797b8
#样%7h?9/
#次(J>gdJ
#点+J<I@J
!万+J7JoJ
!三&@<@lA
!上%&6W9]
!下&p@]=A
" 这)oI@IJ
"$#B/IfA
!不(HYCP]
" 对%@RN?A
#要(@-N?g
!个%nB5NA
" bug(Ao@JJ
#函&o@IBJ
!中)AoIHJ
" 文)JoIIA
!为%gQ=fJ
" 什%k@HAA
!么(h6B=S
" 意(R@M@8
!也)IIINA
!了(-j6P8
"$(@k@6A
!二(geH78
" 回%pnI@8
!什(p?A>S
" 么%q6B4p
!付%8Z@;A
!代)H3DIA
" 码%ZM:?/
!以&7ZCE8
!件%G6eD]
!优(A@IpJ
" 化'A@@gJ
!会(RcC,S
!作#SIJD8
!修(Af@IA
!做%R7?DS
!元%JIoIJ
!入+Jo8AJ
"$(JoI7J
!全%0#DYg
!关&?6E6p
!内(@d@n8
" 存&@l@nA
!再(@7?r8
!写&(:W8&
" 一+B?/NJ
#得(IEC=A
"得怎么样!*IINHA
!况(@@p@A
!减)J@IoA
!函%D26*A
" 数%:16)]
!分(@EHAJ
!列&,bC6/
" 表(7q@@8
!別&JEJ?J
!前&[3f?/
!割&JNJ?J
" し#JMJHJ
!加(T5IE]
" し(LGAMJ
#注%DAJHJ
!化(@e@oA
" し%A@JoJ
#性%JAIfA
!单(I;[?8
" 元%JJgHJ
#独)8EJJA
!占(J@JoJ
!取'RD@?J
!可&7ZED&
" 以%7eEE&
!号(AoHBA
!合(ASN@/
!同%6[>)]
!名&A<@:8
!后*IoJAA
!吗)-6E6g
"$)-6E?g
!問 題&AANJ8
!回&dr4P&
!地 方(J@MAA
!変&7*b88
!复&Ir?6S
!多,76Io]
!太)@2@oA
" 多)A@JoA
#慢)J?JpJ
!字(@kH@A
!存(7e@nA
"$*J7JoA
!安*A@N@J
" 全(A@K@p
!实&A@JNJ
" 现&A@JNJ
!実)A@JEJ
" 装(A@JMJ
!审(A@NAJ
!客*@Q@EA
!小(72@Og
" 数+A?I@p
!少('S@Qp
!就(@e@YA
!崩(@oIIA
!帮+AIN@A
!常*?oR@A
!序)@Q?ES
!库)A?G]p
!应).q?6S
" 该(/jII/
!引(JAI@p
!弱(A7MIA
!待%<JJJA
!得)IEC>A
!快'@@@hA
!怎,A.KHp
" 么)@INFS
!性%@@EfA
" 能&J@IoA
!情&AAoIA
" 况'AAgIA
!意&o7L@&
" 味(pJIJ8
!慢)J?JpJ
" 了(J?IpJ
!成(@;>YJ
!户(@@IEJ
!把(@-EUA
!报(AnHJJ
" 错%AfIJJ
!持(JRIE8
!按&Al?<A
!据(AY.rA
" 库)JGJpJ
!提(.2@:]
" 取%JMJ@A
!插(Jf/;J
!支 持*ARIE8
!改&7CNQ8
!数&RB"^S
" を%7E?EA
#据*AH7qA
#是+p@JIA
"$%6<@0g
!整(AC@7p
" 数)J@I@p
#理(AEJAJ
!文(Rh>5]
!新)AoI@A
!方(C7MAA
!日,A@IEA
!时&@+?k]
!明%k=f=A
"$)<JJJJ
!是([c?>g
" 什%p@IJA
!普&@@IJp
" 通%@JIIp
!更(8OTT8
!書%:8U;/
" い&B?REA
!替*@EIAA
!最)JoJ7J
!有)-?EBS
" 什(.@M@S
!本%@I%Ep
"$(JJ/EJ
!构%AEJIA
!果&6^=*&
!查*@>BoA
" 询+J@?oA
!样(6AD6p
" 写(A@MI8
"$(@QB=g
!段&fcB@A
" 代%[n@AA
!每&<GJfJ
!没)?G@9p
" 有*?IJE8
!法%<C@BJ
!注(;fIHA
" 释*<AJJJ
!洁&JN@IJ
" 一)JEI?J
!测&@6oDA
" 试%I@IMJ
!深)JEA7J
!点)7jCF&
" は(J@MA8
"$*@3?eA
!环)IpI@A
!现&7RFEp
!理(@D@6]
!用(R(GLJ
" 例)@ApHJ
#吗(AIHJg
!界'J@g@J
!登+JoJ@J
!的(gFA:J
" 地%J7NJA
#脚(JJ/EJ
"$%fYIE&
!直*ApJI8
" し(8hI@J
!码%HV;G/
"$%PVE+/
!空+JoA@J
" の(Jn@IJ
!符(7r@?A
" 号(JeJ@J
!算(@3B6]
!索*@@IRp
" 引*AAI@p
!結%6j>18
" 果(7U?;A
!结&Rg>:&
" 果%7h>;&
!能(7HAoJ
" 不+AAIp8
"$&AAIoJ
!脚)JJ/EJ
" 本(JJ/NJ
!色+A@JEJ
!行)SY?n8
"$,AoI7A
!补)<@]IA
!表(RrG@8
!装*A@JNJ
" し(@@IMJ
!要(^+Ad]
" 加%[8I?g
!解(n[@@A
" 释(e@IJJ
!計&@YB6p
" 算(A@B@p
!説(oIIAA
!読#JDJ@J
!试#I@RMJ
"$&JIoIJ
!询)JAHoJ
!该(.sI@/
!说(2IJJJ
" 明(DIJIA
!请(nIJJJ
!足+NAI?J
!边(A@f@J
" 界(A@f@A
!运(JpI8A
!返 回%Qt@68
!还+AHJ@p
" 是)A@J@p
!这&mg66J
" 个%nV67J
#段%[dC@8
#里%o[I?8
!追 加%L=JDJ
!选+A7IEJ
"$&A@IES
!通*@oI@S
!速(J?@hJ
" く&JIIpJ
#化&A@JoJ
!遅(A@IoJ
" い(A@JoJ
!释%a[7@8
" 这(f@IJJ
"$%DAJHJ
!里%Mf@?8
!重(7a>G]
" 构#JDJIA
!错*AoIJJ
" 了)AoIJJ
!関&7T><S
" 数(.U?B]
!问&A@Mn8
" 题&AJNI8
!除)HHJNJ
!需 要)@JHJp
!题%JJMM&
!高#J@JfJ
" 速%A@JoJ
"速化して!(A@JfJ
!가(8PH9p
" 나(8f??g
#뭐(]8IGg
#요(A5DAg
#해%D@7E8
!간(A.I[p
!거'R0?fS
!걸%J8IpA
"려요!&J8IpA
!게)7)ATJ
"$(@<@ZA
!결&7t=98
!계'QfR@A
!고%?HU3/
" 쳐(Jg@IJ
"쳐줘!(JpI?J
!구&[?@EA
" 현(AIJMJ
"현해줘!&AIIEJ
!그&@f>@p
!기(B;R@A
!깔(@AD@8
"끔한가요!)J?NJA
!꿔(@DI@J
" 줘&INIIJ
!끔&@BE@8
!나&ZRC!g
" 와(AoIAA
#요*f%A7g
"아요!'J8J@g
!너(@;Hf8
" 무&A3If8
!는(]MG.A
" 거)pAIJ8
#데)AoIAA
!능(IIIoJ
!달 아#MIJAJ
!대(.aD6/
!데 안)AoIAA
!덱(AAH@p
!도&#UK!p
" 는+A@I@p
!돼(SfI@A
" 요)IoI@A
"요!&ApIIJ
!드%o6W#A
!들&JIJEA
!래)@N@IA
!러'A[G@g
!려)@RAo8
" 요(@f@f/
!로(S3A5g
!를%QePV/
" 리%&EE?J
!리(/J/nS
" 를*J@IoJ
#뷰+8@N@J
#팩(AMI@J
"뷰해줘!)8IEAJ
"팩토링해줘!(AMI@J
!링&ND76A
" 해%AEJ@J
!만 들&JIINA
!많(A8IpA
!면(#ZB1g
!명&r@?@A
" 해&oJHAJ
!무&?a=f/
" 많)A7IpA
!문 제+@@NIA
!뭐&oAIFp
!바#IMJIJ
" 꿔'ADI@J
"꿔줘!(INIIJ
!반)[p?@/
!버&?[>Bp
" 그%JpI@J
!번(QHNH8
!별(Q;@D8
!복 잡)J@I@p
!부&J[E58
!뷰*8@N@J
" 해(8IMAJ
!빠(;d?HA
!사([@?E8
!서(^@>A]
!석(<JJJJ
" 달"MIJAJ
#으(;JIJJ
!설%q@=@A
" 명%h@?@A
!성%7@QqA
" 능)@IIoJ
#해&@?oCA
!세 요+R7N@A
!소 수(@6@Dp
!수'01@;]
" 를%7L@EA
!스&8Ec,g
" 가)JJIGp
#트*B@o@A
!시)@#DUJ
" 간&A7@[p
!아)AH?Rp
" 요%7Z?Zg
!안(7eB7]
" 돼&Rp@@A
!야%goI@A
!어%.A/;p
" 요&7q1Q/
#줘*@@IEJ
!없(@IAE8
!에%.ZXZg
!예(IoQ5S
!와*AoIAA
" 요)AoI@A
!왜%q6=@g
!요(QYDP]
" ?(8JIJp
"$(IZKOS
!워)E7I[A
!으(2.D:8
" 로&<JJIJ
!은(oIC?/
!을'8-;S]
!이&HmA8S
" 함#@C>DS
!인(7.T8g
" 덱(J@IJg
!일(InIB8
!있)7#D:]
" 나*AAHJp
#으*@ANAA
"나요!*A7IAp
!잡)J@I@p
" 도&J@I@p
!적 화%@IAoJ
!점*@@NBA
" 있.@@N@A
!제(Z_89/
!져 요,ApHAA
!좀%[EH@A
!주&W-E68
" 석*<IIIJ
!중(AEI@J
!줘%BBAM&
"$&BDIT&
!지)J-KE8
!쳐(IfIHJ
" 줘&Ip@IJ
!최(@I@oJ
" 적%IIIoJ
"적화해줘!)@I@oJ
!추(D@7BA
" 가%E@IBA
!코%f>a5A
" 드%[?j6A
!쿼(J@IfA
" 리&J8IpA
!터(@-@;]
!테*AAoIA
" 스*J8pIJ
!토(ANI?J
" 링(AMIHJ
!트%9en;&
"$(A?SN8
!파 일&[O?E8
!팩&AEI@J
" 토&JNI@J
!필)A.[EJ
" 요%A&nJg
!하%n/M>A
" 게%@D>nJ
#는(feQB/
!한(6dMGS
" 가&A?BAp
#번'?7VQA
!함%@D?EA
" 수%@C?EA
!해(g.RU/
" 줘(@.V_8
!현%AJJNJ
" 해%AIJNJ
!호)o[>A/
!화#D@?fA
" 해&<@>nA
`;
